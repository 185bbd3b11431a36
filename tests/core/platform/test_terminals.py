from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from sstwizard.core.platform.terminals import Terminal, on_path, terminal
from stand_ins import script

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows gives each program a window by itself")


def listed(*folders: Path | str) -> str:
    """Return the value of PATH."""
    return os.pathsep.join(map(str, folders))


def test_a_terminal_is_found_by_its_full_path(tmp_path: Path) -> None:
    """The user's own choice goes before all others, wherever it stands on PATH; each gets its own options."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    script(tmp_path / "a" / "gnome-terminal", "")
    assert terminal(listed(tmp_path / "a", tmp_path / "b")) == Terminal(tmp_path / "a" / "gnome-terminal", ("--",))
    script(tmp_path / "b" / "x-terminal-emulator", "")
    found = terminal(listed(tmp_path / "a", tmp_path / "b"))
    assert found == Terminal(tmp_path / "b" / "x-terminal-emulator", ("-e",))


def test_there_may_be_no_terminal(tmp_path: Path) -> None:
    """None where none is on PATH."""
    assert terminal(listed(tmp_path)) is None


def test_only_programs_in_absolute_folders_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the current folder nor a relative entry gives a program, nor does a file that can't be run."""
    script(tmp_path / "pwsh", "")
    (tmp_path / "sub").mkdir()
    script(tmp_path / "sub" / "pwsh", "")
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "pwsh").touch(mode=0o600)
    (tmp_path / "folder" / "pwsh").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert list(on_path("pwsh", listed("", ".", "sub", "./sub", tmp_path / "plain", tmp_path / "folder"))) == []
    assert list(on_path("pwsh", listed("sub", tmp_path / "sub", tmp_path))) == [
        tmp_path / "sub" / "pwsh",
        tmp_path / "pwsh",
    ]
