"""Sets values in Windows' registry for a test, and puts back what was there."""

from __future__ import annotations

import contextlib
import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from windows_store import may_be_changed

MACHINE, USER = "HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER"
_FORBIDDEN = "Windows lets nobody who runs tests change {}"


@contextlib.contextmanager
def registered(root: str, path: str, **values: str | int | bytes) -> Iterator[None]:
    """Keep texts, numbers and bytes in a key of `MACHINE` or `USER` while the body runs; `_` is the key's own value."""
    if not may_be_changed():
        pytest.skip("a real Windows is left as it is, unless SSTWIZARD_THROWAWAY=1 says that it is thrown away")
    winreg: Any = importlib.import_module("winreg")
    root_key, access = getattr(winreg, root), winreg.KEY_ALL_ACCESS | winreg.KEY_WOW64_64KEY
    made: list[str] = []
    try:
        _make(winreg, root_key, path, access, made)
        with _opened(winreg, root_key, path, access) as key:
            before = {name: _value(winreg, key, _name(name)) for name in values}
            try:
                for name, value in values.items():
                    kinds = {int: winreg.REG_DWORD, bytes: winreg.REG_BINARY}
                    kind = kinds.get(type(value), winreg.REG_EXPAND_SZ)
                    winreg.SetValueEx(key, _name(name), 0, kind, value)
                yield
            finally:
                _put_back(winreg, key, before)
    finally:
        for each in made:
            winreg.DeleteKeyEx(root_key, each, winreg.KEY_WOW64_64KEY)


def _opened(winreg: Any, root: Any, path: str, access: int) -> Any:
    try:
        return winreg.OpenKey(root, path, access=access)
    except PermissionError:
        pytest.skip(_FORBIDDEN.format(path))


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


def _make(winreg: Any, root: Any, path: str, access: int, made: list[str]) -> None:
    """Make a key with those above it, and note those that were not there, the lowest first."""
    parts = path.split("\\")
    for each in ("\\".join(parts[:number]) for number in range(1, len(parts) + 1)):
        try:
            winreg.OpenKey(root, each, access=winreg.KEY_READ | winreg.KEY_WOW64_64KEY).Close()
        except FileNotFoundError:
            try:
                winreg.CreateKeyEx(root, each, access=access).Close()
            except PermissionError:
                pytest.skip(_FORBIDDEN.format(each))
            made.insert(0, each)
