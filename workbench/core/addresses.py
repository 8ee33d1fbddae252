"""Addresses of pages: which of them lead to the same page."""

from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

_TRACKING = frozenset({"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ref_src"})
_TRACKING_BEGINS = "utm_"


def page_key(url: str) -> str:
    """The same text for addresses of the same page, or "" where an address names no page of its own.

    Scheme, “www.”, the fragment, a last slash and what only counts visitors make no difference. The address
    of a whole site is no page: pages by mistake often claim to be their site's front page.
    """
    parts = _parts(url)
    if parts is None:
        return ""
    path, query = parts.path.rstrip("/"), _query(parts)
    return f"{host(url)}{path}{'?' if query else ''}{query}" if path or query else ""


def spellings(url: str) -> tuple[str, ...]:
    """The address as it is, and the usual other ways to write the address of that page."""
    key = page_key(url)
    if not key:
        return ()
    site, slash, rest = key.partition("/")
    found = (
        f"{scheme}://{www}{site}{slash}{rest}{end}"
        for scheme in ("https", "http")
        for www in ("", "www.")
        for end in (("",) if "?" in key else ("", "/"))
    )
    return tuple(dict.fromkeys((url, *found)))


def host(url: str) -> str:
    """The site of an address in lower case, without “www.”; "" where it is no address of a page."""
    parts = _parts(url)
    return "" if parts is None else (parts.hostname or "").removeprefix("www.")


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url.strip())
        fitting = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return None
    return parts if fitting else None


def _query(parts: SplitResult) -> str:
    told = parse_qsl(parts.query, keep_blank_values=True)
    return urlencode(
        [(name, value) for name, value in told if not name.lower().startswith(_TRACKING_BEGINS)
         and name.lower() not in _TRACKING]
    )  # fmt: skip
