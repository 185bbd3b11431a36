"""Files that are opened one after the other: their names, their order, and where the walk ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.formats.samples import zipped
from reports import Reports
from sstwizard.core.certificates.budget import PER_STORED_BYTE, Budget, Cost
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.reading import MAX_PROBLEMS, Problem, Reading
from sstwizard.core.sources import walk as walk_module
from sstwizard.core.sources.walk import CERTIFICATES, MAIL, Purpose, Walk
from sstwizard.core.text import text

HELD = Certificate(b"0", origin=text("inner.cer"))


def walked(*paths: Path, purpose: Purpose = MAIL) -> tuple[dict[str, bytes], list[str]]:
    """Return the contents of all files by their names, and the problems."""
    walk = Walk(Budget(), purpose)
    contents = {}
    for file in walk.files(paths):
        pieces = [file.head]
        while piece := file.read(3):
            pieces.append(piece)
        assert file.name not in contents
        contents[file.name] = b"".join(pieces)
    walk.note_counted()
    return contents, [f"{each.file}: {each.message}" for each in walk.problems]


def test_files_are_read_whole_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first piece and those after it are the file, on the disk and in an archive."""
    monkeypatch.setattr(walk_module, "PIECE", 5)
    (tmp_path / "a.bin").write_bytes(bytes(range(20)))
    (tmp_path / "b.zip").write_bytes(zipped(**{"in/c": bytes(range(30)), "d": b""}))
    found, problems = walked(tmp_path)
    assert found == {"a.bin": bytes(range(20)), "b.zip ▸ in/c": bytes(range(30)), "b.zip ▸ d": b""}
    assert problems == []


def test_a_file_that_grows_is_read_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more is reported than all files had when they were listed, nor allows it for more messages."""
    monkeypatch.setattr(walk_module, "size_of", lambda _path: 8)
    monkeypatch.setattr(walk_module, "PIECE", 5)
    (tmp_path / "a").write_bytes(bytes(50))
    (tmp_path / "b").write_bytes(bytes(50))
    reports = Reports()
    budget = Budget(reports)
    for file in Walk(budget, MAIL).files([tmp_path / "a", tmp_path / "b"]):
        before = budget.left(Cost.MESSAGES)
        assert len(file.whole(100)) == 50
        assert budget.left(Cost.MESSAGES) - before == pytest.approx(3 * PER_STORED_BYTE[Cost.MESSAGES])
    assert all(done <= total == 16 for done, total in reports.told)
    assert reports.told[-1] == (16, 16)


def test_what_is_named_is_known(tmp_path: Path) -> None:
    """A file that the user chose is told from one in a folder or an archive, and one on the disk has a path."""
    (tmp_path / "a").write_bytes(b"a")
    (tmp_path / "b.zip").write_bytes(zipped(c=b"c"))
    walk = Walk(Budget(), MAIL)
    paths = [tmp_path, tmp_path / "a", tmp_path / "b.zip"]
    assert [(each.name, each.path, each.is_named) for each in walk.files(paths)] == [
        ("a", tmp_path / "a", False),
        ("b.zip ▸ c", None, False),
        ("a", tmp_path / "a", True),
        ("b.zip ▸ c", None, False),
    ]


def test_a_relative_path_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path that is relative to the folder of the moment stays what it is when that changes."""
    (tmp_path / "a").write_bytes(b"a")
    monkeypatch.chdir(tmp_path)
    assert walked(Path("a")) == walked(Path()) == ({"a": b"a"}, [])


def test_many_folders_are_walked(tmp_path: Path) -> None:
    """Folders without files count for little, as an export may have one for each message; files are limited."""
    few = MAIL._replace(max_files=2)
    for number in range(5):
        (tmp_path / str(number)).mkdir()
    (tmp_path / "5").mkdir()
    (tmp_path / "5" / "a").write_bytes(b"x")
    assert walked(tmp_path, purpose=few) == ({str(Path("5", "a")): b"x"}, [])
    for name in ("b", "c"):
        (tmp_path / name).write_bytes(b"x")
    assert walked(tmp_path, purpose=few) == (
        {"b": b"x", "c": b"x"},
        [f"{tmp_path.name}: Only the first 2 files were read. Add smaller folders."],
    )


def test_an_archive_of_too_many_files_is_refused(tmp_path: Path) -> None:
    """Whether that is seen before or after it was opened."""
    (tmp_path / "a.zip").write_bytes(zipped(a=b"", b=b"", c=b"", d=b"", e=b""))
    assert len(walked(tmp_path, purpose=MAIL._replace(max_files=5))[0]) == 5
    for most in (4, 2):
        found, problems = walked(tmp_path, purpose=MAIL._replace(max_files=most))
        assert found == {}
        assert problems == ["a.zip: The archive contains too much. Extract it and add the files that you need."]


def test_no_more_is_unpacked_than_the_limit(tmp_path: Path) -> None:
    """Of all files of an archive together; what fits beside one that does not is read."""
    (tmp_path / "a.zip").write_bytes(zipped(a=bytes(6), b=bytes(5), c=bytes(4)))
    found, problems = walked(tmp_path, purpose=MAIL._replace(max_archive_bytes=10))
    assert list(found) == ["a.zip ▸ a", "a.zip ▸ c"]
    assert [each.partition(": ")[0] for each in problems] == ["a.zip ▸ b"]


def test_an_archive_in_an_archive_is_a_problem(tmp_path: Path) -> None:
    """It is named, and the files after it are read."""
    (tmp_path / "a.zip").write_bytes(zipped(**{"\u202eb": zipped(c=b"c"), "d": b"d"}))
    found, problems = walked(tmp_path)
    assert found == {"a.zip ▸ d": b"d"}
    assert problems == ["a.zip ▸ \\u202eb: This is an archive inside an archive. Extract it and add it separately."]


def test_a_closed_folder_is_a_problem(tmp_path: Path) -> None:
    """A folder that vanishes while the walk is planned is named."""
    folder = tmp_path / "gone"
    folder.mkdir()

    def remove(_done: int, _total: int) -> None:
        if folder.exists():
            folder.rmdir()

    walk = Walk(Budget(remove), MAIL)
    assert list(walk.files([tmp_path])) == []
    assert [each.file for each in walk.problems] == ["gone"]


def test_what_was_read_is_handed_out_once() -> None:
    """Problems beyond the maximum are counted across calls, except limits."""
    walk = Walk(Budget(), MAIL)
    for number in range(MAX_PROBLEMS):
        walk.note(Problem(text("x"), number))
    assert len(walk.drain().problems) == MAX_PROBLEMS
    walk.note(Problem(text("beyond")))
    walk.note(Problem(text("cut"), cut_short=True))
    walk.take(Reading((HELD,), (Problem(text("y")),) * 2, unlisted=3))
    found = walk.drain()
    assert (found.certificates, [str(each.message) for each in found.problems]) == ((HELD,), ["cut"])
    walk.note_counted()
    last = walk.drain()
    assert (last.certificates, [str(each.message) for each in last.problems]) == ((), ["There are 6 more problems."])


@pytest.mark.parametrize("mistake", [RuntimeError, TypeError, ValueError, OSError])
def test_a_mistake_of_ours_is_no_problem_of_a_file(mistake: type[Exception]) -> None:
    """Other exceptions pass through."""
    with pytest.raises(mistake), Walk(Budget(), CERTIFICATES).noting_errors("a"):
        raise mistake
