"""What was saved is deleted, and nothing else is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sstwizard.core.runner.run_folder import delete_saved, saved_files

MAIL, CERTIFICATE = f"{'0A' * 20}.eml", "0F" * 32
SAVED = (MAIL, f"{CERTIFICATE}.cer", f"{CERTIFICATE}.p7b")
FOREIGN = (
    "letter.eml",
    f"{'0a' * 20}.eml",  # the scripts write upper case
    f"{CERTIFICATE}.eml",
    f"{'0A' * 20}.cer",
    f"{'0G' * 20}.eml",
    f"{MAIL}.txt",
    f"x{MAIL}",
    f"{CERTIFICATE}.pfx",
    f"{CERTIFICATE}xcer",
    "x.sstwizard-part",
    "1.sstwizard-part.eml",
)


def fill(folder: Path, *names: str) -> None:
    """Make files of these names."""
    for name in names:
        (folder / name).write_bytes(b"x")


def test_what_was_saved_goes_with_its_folder(tmp_path: Path) -> None:
    """Messages, certificates and what a closed window left half written are deleted; so is the empty folder."""
    folder = tmp_path / "mail"
    folder.mkdir()
    fill(folder, *SAVED, "4711.sstwizard-part")
    assert [path.name for path in saved_files(folder)] == sorted(SAVED)
    assert saved_files(folder)[0].parent == folder
    assert delete_saved(folder) == 0
    assert not folder.exists()
    assert tmp_path.exists()


@pytest.mark.parametrize("name", FOREIGN)
def test_nothing_else_is_touched(tmp_path: Path, name: str) -> None:
    """A file of any other name stays, and so does its folder."""
    fill(tmp_path, name)
    assert saved_files(tmp_path) == ()
    fill(tmp_path, MAIL)
    assert delete_saved(tmp_path) == 0
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_folders_and_links_stay(tmp_path: Path) -> None:
    """What only bears the name of a saved file is none, and what a folder below holds is not looked at."""
    below = tmp_path / MAIL
    below.mkdir()
    fill(below, MAIL)
    if sys.platform != "win32":
        (tmp_path / f"{CERTIFICATE}.cer").symlink_to(below / MAIL)
    before = sorted(tmp_path.rglob("*"))
    assert saved_files(tmp_path) == ()
    assert delete_saved(tmp_path) == 0
    assert sorted(tmp_path.rglob("*")) == before


def test_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    """It was deleted by hand: there is nothing to do."""
    assert saved_files(tmp_path / "gone") == ()
    assert delete_saved(tmp_path / "gone") == 0


@pytest.mark.skipif(sys.platform == "win32", reason="there a file that is open can't be deleted, whatever its folder")
def test_what_can_t_be_deleted_is_counted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that stays is told."""
    fill(tmp_path, MAIL, f"{CERTIFICATE}.cer")
    unlink = Path.unlink

    def refuse(path: Path) -> None:
        if path.suffix == ".eml":
            raise PermissionError
        unlink(path)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert delete_saved(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == [MAIL]
