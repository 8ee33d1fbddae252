"""What the facts of an article are called."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def fact_names() -> dict[str, str]:
    """The facts by the names of their fields, in the order in which people read them."""
    return {
        "title": translate("Facts", "Title"),
        "outlet": translate("Facts", "Outlet"),
        "byline": translate("Facts", "Byline"),
        "authors": translate("Facts", "Authors"),
        "agency": translate("Facts", "Agency"),
        "published": translate("Facts", "Published"),
        "updated": translate("Facts", "Updated"),
        "saved": translate("Facts", "Saved"),
        "section": translate("Facts", "Section"),
        "language": translate("Facts", "Language"),
        "url": translate("Facts", "Address"),
        "canonical_url": translate("Facts", "Canonical address"),
    }


def fact_hints() -> dict[str, str]:
    """How to write those of them that have a form."""
    date = translate("Facts", "2022, 2022-09, 2022-09-22 or 2022-09-22T17:25")
    return {
        "authors": translate("Facts", "several are divided by semicolons"),
        "published": date,
        "updated": date,
        "saved": date,
        "language": translate("Facts", "two letters, such as en"),
    }
