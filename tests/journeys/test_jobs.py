"""Long work is listed with what came of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from tests.journeys.person import CTRL, Person
from tests.windows import PATIENCE
from workbench.gui.actions.table import Act
from workbench.gui.jobs import State
from workbench.gui.window.jobs_dialog import JobsDialog


def test_a_check_of_the_case_is_a_job(person: Person) -> None:
    person.menu(Act.VERIFY)
    (job, *_) = (one for one in person.window.jobs.all() if "Verify" in one.title)
    person.qtbot.waitUntil(lambda: job.state is State.DONE, timeout=PATIENCE)
    person.dialog(QDialog).close()
    person.press(Qt.Key.Key_J, CTRL)
    listed = person.dialog(JobsDialog)
    assert job.title in person.words(listed)
    assert any("Done" in line for line in person.words(listed))
