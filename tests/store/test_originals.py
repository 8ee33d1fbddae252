import hashlib
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.problems import Unreadable
from workbench.store import originals

SHA = "0123456789abcdef" * 4


def keep(case: Path, name: str, content: bytes) -> tuple[str, str]:
    """Keeps these bytes under that name; returns the stored name and the hash."""
    sha256 = hashlib.sha256(content).hexdigest()
    return originals.keep(case, name, BytesIO(content), sha256), sha256


@pytest.fixture
def case(tmp_path: Path) -> Path:
    (tmp_path / originals.FOLDER).mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("report.txt", "report-0123456789ab.txt"),
        ("Bericht (2).HTML", "Bericht_2_-0123456789ab.HTML"),
        ("記事.txt", "記事-0123456789ab.txt"),
        ("a\nb.txt", "a_b-0123456789ab.txt"),
        ("../../etc/passwd", "etc_passwd-0123456789ab"),
        ("C:\\x\\y.txt", "C_x_y-0123456789ab.txt"),
        ("NUL.txt", "_NUL-0123456789ab.txt"),
        ("com1.tar.gz", "_com1.tar-0123456789ab.gz"),
        (".hidden", "hidden-0123456789ab"),
        ("🙂.txt", "txt-0123456789ab"),
        ("\udcff\udcfe", "file-0123456789ab"),
        ("...", "file-0123456789ab"),
        ("archive.a-very-long-ending", "archive.a-very-long-ending-0123456789ab"),
    ],
)
def test_names_stay_readable_and_become_safe(name: str, stored: str) -> None:
    assert originals.safe_name(name, SHA) == stored


@given(st.text())
def test_any_name_becomes_one_that_every_system_takes(name: str) -> None:
    stored = originals.safe_name(name, SHA)
    assert SHA[:12] in stored
    assert len(stored.encode()) < 140
    assert not set(stored) & set('/\\:*?"<>|\0\n\r\t ')
    assert stored[0] not in ".-"
    assert stored[-1] not in ". "


def test_bytes_are_kept_as_they_are(case: Path) -> None:
    content = bytes(range(256)) * 3 + b"\r\n\xef\xbb\xbf"
    stored, sha256 = keep(case, "a.bin", content)
    kept = case / originals.FOLDER / stored
    assert kept.read_bytes() == content
    assert originals.hash_of(kept) == sha256 == hashlib.sha256(content).hexdigest()
    assert list(kept.parent.iterdir()) == [kept]


def test_two_files_of_one_name_never_meet(case: Path) -> None:
    one, _ = keep(case, "a.txt", b"one")
    other, _ = keep(case, "a.txt", b"other")
    assert (case / originals.FOLDER / one).read_bytes() == b"one"
    assert (case / originals.FOLDER / other).read_bytes() == b"other"


def test_what_is_there_is_never_rewritten(case: Path) -> None:
    stored, _ = keep(case, "a.txt", b"one")
    before = (case / originals.FOLDER / stored).stat()
    assert keep(case, "a.txt", b"one")[0] == stored
    assert (case / originals.FOLDER / stored).stat() == before


def test_what_is_not_what_it_was_is_not_kept(case: Path) -> None:
    with pytest.raises(Unreadable, match="it changed"):
        originals.keep(case, "a.txt", BytesIO(b"other"), hashlib.sha256(b"one").hexdigest())
    assert list((case / originals.FOLDER).iterdir()) == []


def test_a_file_that_cannot_be_read_to_its_end_is_not_kept(case: Path) -> None:
    class Scratched(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell():
                raise OSError(5, "Input/output error")
            return super().read(2)

    with pytest.raises(Unreadable, match="Input/output error"):
        originals.keep(case, "a.txt", Scratched(b"scratched"), SHA)
    assert list((case / originals.FOLDER).iterdir()) == []


def test_what_was_only_begun_is_swept_and_nothing_else(case: Path) -> None:
    stored, _ = keep(case, "a.txt", b"one")
    folder = case / originals.FOLDER
    (folder / ".b.txt.partial").write_bytes(b"tw")
    originals.sweep(case)
    assert [one.name for one in folder.iterdir()] == [stored]


def test_links_laid_out_by_a_stranger_are_not_written_through(case: Path) -> None:
    diary = case / "diary.txt"
    diary.write_text("dear diary")
    stored = originals.safe_name("a.txt", hashlib.sha256(b"one").hexdigest())
    (case / originals.FOLDER / f".{stored}.partial").symlink_to(diary)
    (case / f".{originals.MANIFEST}.partial").symlink_to(diary)
    keep(case, "a.txt", b"one")
    originals.write_manifest(case, ())
    assert diary.read_text() == "dear diary"
    assert (case / originals.FOLDER / stored).read_bytes() == b"one"


def test_the_manifest_proves_the_originals_without_us(case: Path) -> None:
    names = ["a.txt", "b\nc.txt", "🙂 d.html", "\udcff.txt", "back\\slash.txt"]
    kept = []
    for name in names:
        stored, sha256 = keep(case, name, name.encode("utf-8", "surrogateescape"))
        kept.append(originals.Kept(stored, sha256))
    originals.write_manifest(case, kept)
    assert (case / originals.MANIFEST).read_bytes().count(b"\n") == len(names)
    program = shutil.which("sha256sum")
    if program is None:
        pytest.skip("there is no sha256sum here")
    command = [program, "--check", "--strict", "--quiet", originals.MANIFEST]
    assert subprocess.run(command, cwd=case, check=False).returncode == 0
    (case / originals.FOLDER / kept[0].stored).write_bytes(b"changed")
    assert subprocess.run(command, cwd=case, check=False, capture_output=True).returncode == 1


def test_what_lies_there_under_its_own_hash_need_not_be_copied(case: Path) -> None:
    stored, sha256 = keep(case, "a.txt", b"one")
    there = case / originals.FOLDER / stored
    assert originals.name_there(case, there, sha256) == stored
    assert originals.name_there(case, there, SHA) is None
    assert originals.name_there(case, case / stored, sha256) is None
    assert originals.name_there(case, there.with_name(f"a b-{sha256[:12]}.txt"), sha256) is None


@given(st.text())
def test_every_stored_name_is_known_as_one(name: str) -> None:
    stored = originals.safe_name(name, SHA)
    assert originals.name_there(Path("case"), Path("case", originals.FOLDER, stored), SHA) == stored
