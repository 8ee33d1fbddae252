"""The styles of labelled pages, each modelled on a kind of content system or on the habits of a country."""

import random

from tests.formats.web.pages import (
    MONTHS,
    WORDS,
    Page,
    Story,
    Style,
    Truth,
    around,
    heading,
    linked,
    meta,
    story,
    titled,
    truth_of,
)

FRENCH_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip

SPANISH_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre",
)  # fmt: skip


def article(one: Story, **more: object) -> dict[str, object]:
    """An article's object in JSON-LD."""
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": one.title,
        "datePublished": one.iso,
        "dateModified": one.other_day().isoformat(),
        "author": [{"@type": "Person", "name": name} for name in one.authors],
        "publisher": {"@type": "NewsMediaOrganization", "name": one.outlet},
        "mainEntityOfPage": {"@type": "WebPage", "@id": one.url},
        **more,
    }


def json_ld(one: Story) -> tuple[str, Truth]:
    return around(one, titled(one) + linked(article(one)), heading(one)), truth_of(one)


def json_ld_graph(one: Story) -> tuple[str, Truth]:
    people = [{"@type": "Person", "@id": f"#/{n}", "name": name} for n, name in enumerate(one.authors)]
    graph = [
        {"@type": "WebSite", "@id": "#/site", "name": one.outlet, "publisher": {"@id": "#/org"}},
        {"@type": "Organization", "@id": "#/org", "name": one.outlet},
        {"@type": "WebPage", "@id": one.url, "datePublished": one.iso, "name": f"{one.title} - {one.outlet}"},
        article(one, author=[{"@id": person["@id"]} for person in people], publisher={"@id": "#/org"}),
        *people,
    ]
    return around(one, titled(one) + linked({"@graph": graph}), heading(one)), truth_of(one)


def json_ld_among_lists(one: Story) -> tuple[str, Truth]:
    others = [{"@type": "ListItem", "item": article(story(one.chance))} for _ in range(3)]
    lists = [{"@type": "ItemList", "itemListElement": others}, {"@type": "BreadcrumbList"}]
    data = [*lists, article(one, author=", ".join(one.authors), publisher=one.outlet)]
    return around(one, titled(one) + linked(data), heading(one)), truth_of(one)


def json_ld_cut_short(one: Story) -> tuple[str, Truth]:
    cut = article(one, headline=one.title[:50] + "…", author={"@type": "Organization", "name": "Reuters"})
    return around(one, titled(one) + linked(cut), heading(one)), truth_of(one, signed=False)


def json_ld_damaged(one: Story) -> tuple[str, Truth]:
    script = linked(article(one)).replace("}}<", "},}<").replace('json">', 'json">//<![CDATA[\n')
    return around(one, titled(one) + script, heading(one)), truth_of(one)


def json_ld_page_only(one: Story) -> tuple[str, Truth]:
    data = {"@type": ["WebPage"], "datePublished": one.iso, "name": one.title}
    above = heading(one) + f'<div class="byline__names">By <a rel="author" href="/x">{one.names}</a></div>'
    return around(one, titled(one) + linked(data), above), truth_of(one)


def open_graph(one: Story) -> tuple[str, Truth]:
    head = titled(one) + meta(
        ("og:title", f"{one.title} | {one.outlet}"),
        ("og:site_name", one.outlet),
        ("og:url", one.url),
        ("article:published_time", one.iso),
        ("article:modified_time", one.other_day().isoformat()),
        ("article:author", "https://social.example/jane"),
        ("article:section", "World"),
        ("author", one.names),
    )
    return around(one, head, heading(one)), truth_of(one)


def parsely(one: Story) -> tuple[str, Truth]:
    authors = [("parsely-author", name) for name in one.authors]
    head = titled(one) + meta(*authors, ("parsely-title", one.title), ("parsely-pub-date", one.iso))
    return around(one, head, f"<h1 class=logo>{one.outlet}</h1>" + heading(one)), truth_of(one)


def dublin_core(one: Story) -> tuple[str, Truth]:
    names = "; ".join(one.authors)
    head = titled(one) + meta(
        ("DC.title", one.title), ("DC.creator", names), ("DC.date.issued", one.iso[:10])
    )
    return around(one, head, heading(one)), truth_of(one, clock=False)


def microdata(one: Story) -> tuple[str, Truth]:
    kind = "itemscope itemtype=http://schema.org/"
    names = "".join(
        f"<i itemprop=author {kind}Person><b itemprop=name>{name}</b></i>" for name in one.authors
    )
    related = (
        f"<div {kind}NewsArticle><b itemprop=headline>Other</b><i itemprop=author>Other One</i>"
        f"<time itemprop=datePublished datetime={one.other_day():%Y-%m-%d}></time></div>"
    )
    above = (
        f"<div {kind}NewsArticle><h1 itemprop=headline>{one.title}</h1>{names}"
        f"<time itemprop=datePublished datetime={one.iso}>{one.written}</time>{related}</div>"
    )
    return around(one, titled(one), above), truth_of(one)


def classes(one: Story) -> tuple[str, Truth]:
    above = (
        heading(one) + f'<p class="byline">By {one.names}</p><span class="article-date">{one.written}</span>'
    )
    return around(one, titled(one), above), truth_of(one, clock=False)


def weblog(one: Story) -> tuple[str, Truth]:
    other = one.other_day()
    above = (
        f'<h1 class="entry-title">{one.title}</h1><div class="entry-meta">'
        f'<time class="entry-date published" datetime="{one.iso}">{one.written}</time>'
        f'<time class="updated" datetime="{other.isoformat()}">{other:%B %d, %Y}</time>'
        f'<span class="author vcard"><a rel="author" href="/j">{one.authors[0]}</a></span></div>'
    )
    bio = '<div class="author-bio"><p class="author">Somebody Else writes about other things.</p></div>'
    truth = truth_of(one)
    return around(one, titled(one), above, bio), Truth(
        truth.title, truth.published, one.authors[:1], truth.body
    )


def bare_lines(one: Story) -> tuple[str, Truth]:
    above = heading(one) + f"<p>By {one.names}</p><p>Published: {one.written}</p>"
    return around(one, titled(one), above), truth_of(one, clock=False)


def time_beside_title(one: Story) -> tuple[str, Truth]:
    above = (
        f'<header>{heading(one)}<p>{one.names}</p><time datetime="{one.iso}">{one.written}</time></header>'
    )
    return around(one, titled(one), above), truth_of(one, signed=False)


def korean(one: Story) -> tuple[str, Truth]:
    other = one.other_day()
    dates = f"<span>입력 {one.day:%Y.%m.%d %H:%M}</span> <span>수정 {other:%Y.%m.%d %H:%M}</span>"
    above = f"{heading(one)}<div class=info>{dates}</div><p>김철수 기자</p>"
    truth = truth_of(one)
    return around(one, titled(one), above), Truth(truth.title, truth.published, ("김철수",), truth.body)


def german(one: Story) -> tuple[str, Truth]:
    above = heading(one) + f'<div class="autor">Von {" und ".join(one.authors)}</div>'
    above += f'<div class="datum">{one.day:%d.%m.%Y, %H:%M} Uhr</div>'
    return around(one, titled(one), above), truth_of(one)


def spanish(one: Story) -> tuple[str, Truth]:
    day = f"{one.day.day} de {SPANISH_MONTHS[one.day.month - 1]} de {one.day.year}"
    above = heading(one) + f'<p class="autor">Por {one.authors[0]}</p><p class="fecha">{day}</p>'
    truth = truth_of(one, clock=False)
    return around(one, titled(one), above), Truth(truth.title, truth.published, one.authors[:1], truth.body)


def japanese(one: Story) -> tuple[str, Truth]:
    above = (
        heading(one) + f'<p class="date">{one.day.year}年{one.day.month}月{one.day.day}日 {one.day:%H:%M}</p>'
    )
    return around(one, titled(one), above), truth_of(one, signed=False)


def dated_like_mail(one: Story) -> tuple[str, Truth]:
    head = titled(one) + meta(
        ("og:title", one.title),
        ("twitter:label1", "Written by"),
        ("twitter:data1", one.authors[0]),
        ("date", f"{one.day:%a, %d %b %Y %H:%M:00} GMT"),
    )
    truth = truth_of(one)
    return around(one, head, heading(one)), Truth(truth.title, truth.published, one.authors[:1], truth.body)


def french(one: Story) -> tuple[str, Truth]:
    month = FRENCH_MONTHS[one.day.month - 1]
    day = f"Publié le {one.day.day} {month} {one.day.year} à {one.day:%H}h{one.day:%M}"
    other = f"mis à jour le {one.other_day():%d/%m/%Y}"
    above = heading(one) + f'<p class="auteur">Par {one.authors[0]}</p><p class="dates">{day}, {other}</p>'
    truth = truth_of(one)
    return around(one, titled(one), above), Truth(truth.title, truth.published, one.authors[:1], truth.body)


def headline_for_engines(one: Story) -> tuple[str, Truth]:
    """What search engines are given is not what readers see."""
    head = titled(one).replace(one.title, "Harbour vote explained") + meta(
        ("og:title", "What the harbour vote means"), ("article:published_time", one.iso)
    )
    above = heading(one) + f'<a class="author-name" href="/x">{one.names}</a>'
    return around(one, head, above), truth_of(one)


def relative_date(one: Story) -> tuple[str, Truth]:
    byline = f'<p class="byline">By {one.names}, Chief Correspondent</p>'
    above = f'{heading(one)}{byline}<span class="time">3 hours ago</span>'
    return around(one, titled(one), above), truth_of(one, dated=False)


def smaller_heading(one: Story) -> tuple[str, Truth]:
    above = f'<h2 class="headline">{one.title}</h2><h3>{" ".join(WORDS[:9]).capitalize()}</h3>'
    above += f'<div class="meta"><span>{one.names}</span> | <span class="date">{one.written}</span></div>'
    return around(one, titled(one), above), truth_of(one, signed=False, clock=False)


def photographs(one: Story) -> tuple[str, Truth]:
    """The photograph above the text has a photographer and a day of its own."""
    other = one.other_day()
    caption = f"The harbour on {other:%B %d, %Y}. Photo: Max Mustermann/AFP"
    picture = f"<figure><figcaption>{caption}</figcaption></figure>"
    above = heading(one) + f'<div class="byline">By {one.names} | {one.written}</div>{picture}'
    return around(one, titled(one), above), truth_of(one, clock=False)


def undated(one: Story) -> tuple[str, Truth]:
    return around(one, titled(one), heading(one)), truth_of(one, dated=False, signed=False)


def only_updated(one: Story) -> tuple[str, Truth]:
    above = heading(one) + f'<p class="byline">By {one.names}</p><p class="updated">Updated {one.written}</p>'
    return around(one, titled(one), above), truth_of(one, dated=False)


def open_order(one: Story) -> tuple[str, Truth]:
    above = heading(one) + f'<p class="byline">{one.names}</p><p class="date">03/04/{one.day.year}</p>'
    return around(one, titled(one), above), truth_of(one, dated=False)


def agency_copy(one: Story) -> tuple[str, Truth]:
    month = MONTHS[one.day.month - 1][:3]
    opening = f"SEOUL, {month} {one.day.day} (Reuters) - {one.body[0]}"
    copy = Story(one.title, one.outlet, one.day, one.authors, (opening, *one.body[1:]), one.url, one.chance)
    head = titled(copy) + meta(("article:published_time", copy.iso), ("author", "Reuters"))
    return around(copy, head, heading(copy)), truth_of(copy, signed=False)


STYLES: tuple[Style, ...] = (
    json_ld, json_ld_graph, json_ld_among_lists, json_ld_cut_short, json_ld_damaged, json_ld_page_only,
    open_graph, parsely, dublin_core, microdata, classes, weblog, bare_lines, time_beside_title, korean,
    german, spanish, japanese, dated_like_mail, french, headline_for_engines, relative_date,
    smaller_heading, photographs, undated, only_updated, open_order, agency_copy,
)  # fmt: skip


def pages(each: int, seed: int = 4) -> list[Page]:
    """Some pages of each style; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311
    made = ((style, style(story(chance))) for _ in range(each) for style in STYLES)
    return [Page(style.__name__, html.encode(), truth) for style, (html, truth) in made]
