"""The check of this computer, from the command line."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from cli.running import Capture, complaint, run


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user without files and PowerShell."""
    for name in ("HOME", "PATH", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows' folder for documents is not the test's")
@pytest.mark.parametrize("is_there", [True, False])
def test_exit_code_says_whether_all_works(is_there: bool, home: Path, capsys: Capture) -> None:
    """The report is printed, or written to a file; the folder for documents may be gone."""
    (home / ".config").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Documents"\n')
    if is_there:
        (home / "Documents").mkdir()
    code, printed, errors = run(capsys, "--check-computer")
    assert (code, errors) == (0 if is_there else 1, "")
    report = json.loads(printed)
    assert [each["name"] for each in report["trials"] if not each["ok"]] == ([] if is_there else ["documents"])
    assert run(capsys, "--check-computer", "-o", home / "report.json") == (code, "", "")
    assert json.loads((home / "report.json").read_text("ascii"))["facts"] == report["facts"]


def test_a_report_that_cannot_be_written_is_told(home: Path, capsys: Capture) -> None:
    """In one sentence, as for every other file."""
    assert "report.json" in complaint(capsys, "--check-computer", "-o", home / "gone" / "report.json")


def test_other_arguments_are_refused(capsys: Capture) -> None:
    """Before anything is tried."""
    said = complaint(capsys, "--check-computer", "a.sst")
    assert said == ("sstwizard --check-computer: unrecognized arguments: a.sst; see sstwizard --check-computer --help")
