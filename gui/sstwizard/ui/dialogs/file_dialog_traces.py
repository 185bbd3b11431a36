"""Undoes what Qt's file dialogs write to Windows' registry."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import Any

_KEYS = (
    r"Software\QtProject",
    r"Software\QtProject\OrganizationDefaults",
    r"Software\QtProject\OrganizationDefaults\FileDialog",
)
"""The key in which Qt keeps the folders seen last, for all Qt programs of a user, after the keys above it."""

_Values = dict[str, tuple[Any, int]]


@contextlib.contextmanager
def removed() -> Iterator[None]:
    """Restore what Qt writes when a file dialog is destroyed, so that nothing is left outside the program's folder.

    Qt writes whenever a QFileDialog is destroyed, even if Windows' own dialog was shown; no option prevents it. The
    dialog must be destroyed in here: one with a parent would live as long as the parent.
    Nothing is lost: Qt reads none of it for these dialogs, and knows the last folder itself while the program runs.
    """
    if sys.platform == "win32":
        before = _noted()
        try:
            yield
        finally:
            _put_back(before)
    else:
        yield


if sys.platform == "win32":
    import winreg

    def _noted() -> dict[str, _Values]:
        """Return the values, with their types, of those keys that there are."""
        noted = {}
        for path in _KEYS:
            with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                listed = [winreg.EnumValue(key, number) for number in range(winreg.QueryInfoKey(key)[1])]
                noted[path] = {name: (value, kind) for name, value, kind in listed}
        return noted

    def _put_back(before: dict[str, _Values]) -> None:
        *_, notes = _KEYS
        with contextlib.suppress(OSError):  # what can't be restored must not stop the user's work
            if notes in before:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, notes, access=winreg.KEY_SET_VALUE) as key:
                    for name in _noted()[notes].keys() - before[notes].keys():
                        winreg.DeleteValue(key, name)
                    for name, (value, kind) in before[notes].items():
                        winreg.SetValueEx(key, name, 0, kind, value)
            for path in reversed(_KEYS):
                if path not in before:
                    winreg.DeleteKey(winreg.HKEY_CURRENT_USER, path)  # fails if another program made a key in it
