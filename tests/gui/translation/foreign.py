"""A case without a single Latin letter in it: what Latin there is in its window is the program's own."""

from pathlib import Path

from tests.casework import add_article
from workbench.core.model import Confidence, Stance
from workbench.core.progress import Progress
from workbench.desk import cases, claims, importing, notes, passages, saved, tags
from workbench.desk.finding import Question

AUTHOR = "Анна"
TITLE = "Оружие и слова"
TEXT = (
    "Министерство сообщило, что оружие никогда не вывозилось. Это повторили дважды.\n"
    "Спутниковые снимки показывают поезд с пятью вагонами на границе.\n"
    "Другие источники пока молчат, и проверить это нельзя."
)
OTHER = "Поезд видели в сентябре.\nНикто не знает, что он вёз, и откуда он прибыл."


def make_foreign(folder: Path, files: Path) -> None:
    """Make the case in a new folder, from files that are written into another one."""
    desk = cases.create(folder, "Дело о поезде", AUTHOR, "тест")
    (files / "новость.txt").write_text(OTHER, "utf-8")
    (files / "пусто.txt").write_text("", "utf-8")
    importing.run(desk, [files / "новость.txt", files / "пусто.txt"], Progress())
    article = add_article(desk, TITLE, TEXT, outlet="Вестник", published="2022-09-22")
    other = add_article(desk, "Поезд", OTHER, outlet="Курьер")
    rail = tags.new(desk, "железная дорога")
    tags.new(desk, "вагоны", rail.id)
    tags.set_key(desk, rail.id, 1)
    claim = claims.from_span(
        desk, article, 0, 56, "Оружие не вывозилось.", Stance.CORROBORATES, "Пресса", "2022"
    )
    claims.link_span(desk, claim.id, other, 0, 23, Stance.DISPUTES)
    claims.judge(desk, claim.id, "disputed", "Поезд видели.", Confidence.LOW)
    claims.new(desk, "Поезд вернулся пустым.")
    notes.on_claim(desk, claim.id, "Спросить ещё раз.")
    notes.on_article(desk, article, "Перечитать.")
    passages.highlight(desk, article, 80, 110, [rail.id], "Сколько вагонов?")
    saved.save(desk, "Поезда", Question("поезд"))
    desk.close()
