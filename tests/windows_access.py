"""Reads who has access to a file or folder of Windows'."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

_CTYPES: Any = ctypes
"""With the names that only Windows' Python has."""
_DACL, _OWNER_AND_DACL = 4, 5


def is_elevated() -> bool:
    """Say whether this process has an administrator's rights."""
    return bool(_CTYPES.WinDLL("shell32").IsUserAnAdmin())


def access_list(path: Path) -> str:
    """Return owner and DACL of a file in the Security Descriptor Definition Language."""
    advapi32, words, size = _CTYPES.WinDLL("advapi32"), ctypes.c_wchar_p(), ctypes.c_uint32()
    block = ctypes.create_string_buffer(4096)
    assert advapi32.GetFileSecurityW(str(path), _OWNER_AND_DACL, block, len(block), ctypes.byref(size))
    convert = advapi32.ConvertSecurityDescriptorToStringSecurityDescriptorW
    assert convert(block, 1, _OWNER_AND_DACL, ctypes.byref(words), ctypes.byref(size))
    return words.value or ""


def set_access_list(path: Path, words: str) -> None:
    """Set the DACL of a file, in the Security Descriptor Definition Language."""
    advapi32, descriptor = _CTYPES.WinDLL("advapi32"), ctypes.c_void_p()
    convert = advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW
    assert convert(words, 1, ctypes.byref(descriptor), None)
    assert advapi32.SetFileSecurityW(str(path), _DACL, descriptor)


def trustees(path: Path) -> set[str]:
    """Return whom the DACL of a file names, by SID or by the two letters of a well-known one."""
    return named(access_list(path))


def named(words: str) -> set[str]:
    """Return whom the DACL in a security descriptor names.

    The first administrator of a computer has two letters, like no other user, but is named by its SID as well. GitHub's
    runners run as such a one.
    """
    found = {entry.split(";")[-1].rstrip(")") for entry in words.partition("D:")[2].split("(")[1:]}
    return {_sid(each) if each == "LA" else each for each in found}


def _sid(letters: str) -> str:
    advapi32, binary, words = _CTYPES.WinDLL("advapi32"), ctypes.c_void_p(), ctypes.c_wchar_p()
    assert advapi32.ConvertStringSidToSidW(letters, ctypes.byref(binary))
    assert advapi32.ConvertSidToStringSidW(binary, ctypes.byref(words))
    return words.value or ""
