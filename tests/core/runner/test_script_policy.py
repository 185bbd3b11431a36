from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

import pytest

from sstwizard.core.runner import installed
from sstwizard.core.runner.installed import ScriptPolicy, forbidding
from windows_registry import MACHINE, USER, registered

only_windows = pytest.mark.skipif(sys.platform != "win32", reason="only Windows has policies for scripts")

OF_5_1 = r"SOFTWARE\Policies\Microsoft\Windows\PowerShell"
OF_7 = r"SOFTWARE\Policies\Microsoft\PowerShellCore"
VERSIONS: dict[tuple[int, ...], str] = {(5, 1): OF_5_1, (7, 4): OF_7, (7, 6): OF_7}


@contextlib.contextmanager
def policies(*settings: tuple[str, str, dict[str, str | int]]) -> Iterator[None]:
    """Keep group policies while the body runs."""
    with contextlib.ExitStack() as stack:
        for root, path, values in settings:
            stack.enter_context(registered(root, path, **values))
        yield


def test_the_error_names_policy_and_scope() -> None:
    """Whoever reads it can tell the administrator which policy it is, and what to do instead."""
    assert str(ScriptPolicy("AllSigned", "UserPolicy").error()) == (
        "A group policy of this computer (Turn on Script Execution; UserPolicy: AllSigned) forbids scripts, and "
        "Microsoft's Exchange module needs them too. Ask whoever manages this computer, or upload from another."
    )


@pytest.mark.parametrize("version", VERSIONS)
def test_without_a_policy_nothing_is_forbidden(version: tuple[int, ...]) -> None:
    """No group policy, nothing forbidden."""
    assert forbidding(version) is None


@only_windows
@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"EnableScripts": 0}, "Restricted"),
        ({"EnableScripts": 0, "ExecutionPolicy": "Unrestricted"}, "Restricted"),
        ({"EnableScripts": 1, "ExecutionPolicy": "AllSigned"}, "AllSigned"),
        ({"EnableScripts": 1, "ExecutionPolicy": "Restricted"}, "Restricted"),
        ({"EnableScripts": 1, "ExecutionPolicy": "Nonsense"}, "Nonsense"),
    ],
)
@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("root", "scope"), [(MACHINE, "MachinePolicy"), (USER, "UserPolicy")])
def test_scripts_are_forbidden(
    root: str, scope: str, version: tuple[int, ...], values: dict[str, str | int], name: str
) -> None:
    """A policy under which an unsigned script does not run is named, with its scope."""
    with policies((root, VERSIONS[version], values)):
        assert forbidding(version) == ScriptPolicy(name, scope)


@only_windows
@pytest.mark.parametrize(
    "values",
    [
        {"EnableScripts": 1, "ExecutionPolicy": "RemoteSigned"},
        {"EnableScripts": 1, "ExecutionPolicy": "unrestricted"},
        {"EnableScripts": 1, "ExecutionPolicy": "Bypass"},
        {"EnableScripts": 1},
        {"EnableScripts": 1, "ExecutionPolicy": 3},
        {"EnableScripts": 2, "ExecutionPolicy": "Restricted"},
        {"ExecutionPolicy": "Restricted"},
    ],
)
@pytest.mark.parametrize("version", VERSIONS)
def test_scripts_are_allowed(version: tuple[int, ...], values: dict[str, str | int]) -> None:
    """A policy that lets scripts of this computer run, or that is not in force, forbids nothing."""
    with policies((MACHINE, VERSIONS[version], values)):
        assert forbidding(version) is None


@only_windows
def test_the_computer_decides_before_the_user() -> None:
    """A policy of the computer that allows scripts counts more than the user's that forbids them."""
    allowed: dict[str, str | int] = {"EnableScripts": 1, "ExecutionPolicy": "RemoteSigned"}
    with policies((MACHINE, OF_7, allowed), (USER, OF_7, {"EnableScripts": 0})):
        assert forbidding((7, 6)) is None


@only_windows
def test_each_powershell_has_its_own_policy() -> None:
    """What is set for 5.1 does not count for 7, nor the other way round, unless 7's policy says so."""
    with policies((MACHINE, OF_5_1, {"EnableScripts": 0})):
        assert forbidding((7, 6)) is None
        with policies((MACHINE, OF_7, {"UseWindowsPowerShellPolicySetting": 1})):
            assert forbidding((7, 6)) == ScriptPolicy("Restricted", "MachinePolicy")
    with policies((MACHINE, OF_7, {"EnableScripts": 0})):
        assert forbidding((5, 1)) is None


@only_windows
def test_signed_scripts_run_where_only_signed_ones_may(monkeypatch: pytest.MonkeyPatch) -> None:
    """A release's scripts are signed; where nothing may run, a signature doesn't help."""
    monkeypatch.setattr(installed, "are_signed", lambda: True)
    with policies((MACHINE, OF_7, {"EnableScripts": 1, "ExecutionPolicy": "AllSigned"})):
        assert forbidding((7, 6)) is None
    with policies((MACHINE, OF_7, {"EnableScripts": 0})):
        assert forbidding((7, 6)) == ScriptPolicy("Restricted", "MachinePolicy")
