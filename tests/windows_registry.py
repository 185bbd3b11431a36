"""Sets values in Windows' registry for a test, and puts back what was there."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from windows_store import is_wine

MACHINE, USER = "HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER"


@contextlib.contextmanager
def registered(root: str, path: str, **values: str | int) -> Iterator[None]:
    """Keep texts and numbers in a key of `MACHINE` or `USER` while the body runs; `_` is the key's own value."""
    if not is_wine():
        pytest.skip("a real Windows is left as it is")
    winreg: Any = importlib.import_module("winreg")
    root_key, access = getattr(winreg, root), winreg.KEY_ALL_ACCESS | winreg.KEY_WOW64_64KEY
    made = _made(winreg, root_key, path, access)
    try:
        with winreg.OpenKey(root_key, path, access=access) as key:
            before = {name: _value(winreg, key, _name(name)) for name in values}
            try:
                for name, value in values.items():
                    kind = winreg.REG_DWORD if isinstance(value, int) else winreg.REG_EXPAND_SZ
                    winreg.SetValueEx(key, _name(name), 0, kind, value)
                yield
            finally:
                _put_back(winreg, key, before)
    finally:
        for each in made:
            winreg.DeleteKeyEx(root_key, each, winreg.KEY_WOW64_64KEY)


def _name(name: str) -> str:
    return "" if name == "_" else name


def _put_back(winreg: Any, key: Any, before: dict[str, tuple[Any, int] | None]) -> None:
    for name, old in before.items():
        if old:
            winreg.SetValueEx(key, _name(name), 0, old[1], old[0])
        elif _value(winreg, key, _name(name)):
            winreg.DeleteValue(key, _name(name))


def _value(winreg: Any, key: Any, name: str) -> tuple[Any, int] | None:
    try:
        return winreg.QueryValueEx(key, name)  # type: ignore[no-any-return]
    except OSError:
        return None


def _made(winreg: Any, root: Any, path: str, access: int) -> list[str]:
    """Make a key with those above it, and return those that were not there, the lowest first."""
    parts = path.split("\\")
    paths = ["\\".join(parts[:number]) for number in range(1, len(parts) + 1)]
    made: list[str] = []
    for each in paths:
        try:
            winreg.OpenKey(root, each, access=access).Close()
        except OSError:
            winreg.CreateKeyEx(root, each, access=access).Close()
            made.insert(0, each)
    return made
