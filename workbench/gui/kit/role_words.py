"""What the roles of lines are called."""

from PySide6.QtCore import QCoreApplication

from workbench.core.model import Role

translate = QCoreApplication.translate


def role_words(role: Role) -> str:
    """What a line is: “Caption”."""
    return {
        Role.TITLE: translate("Roles", "Title"),
        Role.BYLINE: translate("Roles", "Byline"),
        Role.DATE: translate("Roles", "Date"),
        Role.SECTION: translate("Roles", "Section heading"),
        Role.CAPTION: translate("Roles", "Caption"),
        Role.BODY: translate("Roles", "Body of the article"),
        Role.BOILERPLATE: translate("Roles", "Page furniture"),
        Role.BLANK: translate("Roles", "Blank"),
    }[role]
