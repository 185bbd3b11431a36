"""The clean machine: when there is none, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("makes a Debian in a folder", allow_module_level=True)

import fresh


def test_ci_never_runs_on_the_machine_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the rights to make a machine, CI fails; a person is told, and the command runs here."""
    monkeypatch.setattr(fresh, "missing_rights", lambda: "only root may")
    monkeypatch.setattr(fresh, "readme_commands", lambda: ("false", "exit 3"))
    monkeypatch.setenv("CI", "true")
    with pytest.raises(SystemExit, match="only root may"):
        fresh.main()
    monkeypatch.delenv("CI")
    assert fresh.main() == 3


def test_what_a_killed_script_left_is_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders of others that still run stay."""
    monkeypatch.setattr(fresh, "CACHE", tmp_path)
    left, used = tmp_path / "machines-left", tmp_path / "machines-used"
    left.mkdir()
    used.mkdir()
    with fresh.locked(used), fresh.new_folder() as own:
        assert sorted(tmp_path.glob("machines-*")) == sorted([used, own])
    assert list(tmp_path.glob("machines-*")) == [used]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may")
def test_a_machine_ends_with_what_entered_it(tmp_path: Path) -> None:
    """Nothing that was started there goes on, and nothing stays mounted."""
    if fresh.missing_rights():
        pytest.skip(fresh.missing_rights())
    line = 'mount -t tmpfs tmpfs "$1" && echo mounted && sleep 9999'
    command = [*fresh.ALONE, "sh", "-c", line, "sh", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "mounted\n"
        process.kill()
        assert process.stdout.read() == ""  # it ends once nobody is left who could write
    assert str(tmp_path) not in Path("/proc/mounts").read_text()
