"""What is at a path is answered whatever the system says of it."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.export.export import target_problem
from sstwizard.core.platform.file_paths import exists, is_file, is_folder
from sstwizard.core.platform.programs import on_path

DENIED = PermissionError(errno.EACCES, "Access is denied")
GONE = OSError(errno.EINVAL, "The specified network name is no longer available")
"""ERROR_NETNAME_DELETED, as Python raises it."""


@pytest.fixture(params=[DENIED, GONE], ids=["denied", "gone"])
def share(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of which the system tells nothing but an error."""
    there, look = tmp_path / "share", os.stat

    def refuse(path: Any, *arguments: Any, **named: Any) -> os.stat_result:
        if not isinstance(path, int) and there in (Path(os.fsdecode(path)), *Path(os.fsdecode(path)).parents):
            raise request.param
        return look(path, *arguments, **named)

    monkeypatch.setattr(os, "stat", refuse)
    return there


@pytest.mark.parametrize("ask", [is_file, is_folder, exists])
def test_what_can_not_be_told_is_not_there(ask: Callable[[Path], bool], share: Path) -> None:
    """`Path`'s own methods raise."""
    assert not ask(share)
    assert not ask(share / "in" / "it")


def test_what_is_there(tmp_path: Path) -> None:
    """Files, folders and nothing are told apart, and a name that no system takes is nothing."""
    file = tmp_path / "a.sst"
    file.touch()
    assert (is_file(file), is_folder(file), exists(file)) == (True, False, True)
    assert (is_file(tmp_path), is_folder(tmp_path), exists(tmp_path)) == (False, True, True)
    for nothing in (tmp_path / "b", tmp_path / "a\0b"):
        assert (is_file(nothing), is_folder(nothing), exists(nothing)) == (False, False, False)


def test_one_bad_entry_hides_no_program(share: Path, tmp_path: Path) -> None:
    """What lies in other folders on PATH is found."""
    program = tmp_path / "pwsh"
    program.touch()
    program.chmod(stat.S_IRWXU)
    assert list(on_path("pwsh", os.pathsep.join(map(str, (share, tmp_path))))) == [program]


@pytest.mark.parametrize("folder", [False, True])
def test_a_target_that_can_not_be_looked_at_is_a_problem(share: Path, folder: bool) -> None:
    """The sentence has the system's own words."""
    said = str(target_problem(share / "x", folder=folder))
    assert "“x” can't be used: " in said
    assert any(str(each.strerror) in said for each in (DENIED, GONE))
