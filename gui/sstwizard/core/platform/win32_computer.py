"""Calls of the Windows API for facts about the computer: code pages, the machine, the kind of session."""

from __future__ import annotations

import ctypes
import sys
from typing import Any, NamedTuple

assert sys.platform == "win32"

_REMOTE_SESSION = 0x1000
"""SM_REMOTESESSION of GetSystemMetrics."""
_CURRENT_PROCESS = ctypes.c_void_p(-1)


class CodePages(NamedTuple):
    """The numbers of the code pages that Windows uses; 0 where there is none, as for a program without a console."""

    ansi: int
    oem: int
    console: int


def code_pages() -> CodePages:
    """Return the code pages of this process and of its console's output."""
    return CodePages(*(_function("kernel32", name)() for name in ("GetACP", "GetOEMCP", "GetConsoleOutputCP")))


def native_machine() -> int | None:
    """Return the machine (an IMAGE_FILE_MACHINE_*) that Windows is made for; None where it doesn't tell."""
    process, native = ctypes.c_uint16(), ctypes.c_uint16()
    try:
        ask = _function("kernel32", "IsWow64Process2")
    except AttributeError:  # Windows before 10, version 1511
        return None
    is_told = ask(_CURRENT_PROCESS, ctypes.byref(process), ctypes.byref(native))
    return native.value if is_told else None


def is_remote_session() -> bool:
    """Return whether the desktop is shown on another computer, as by Remote Desktop."""
    return bool(_function("user32", "GetSystemMetrics")(_REMOTE_SESSION))


def _function(library: str, name: str) -> Any:
    """Return a function of a DLL of the system, never of one with the same name beside the program."""
    only_system = 0x800  # LOAD_LIBRARY_SEARCH_SYSTEM32
    return ctypes.WinDLL(f"{library}.dll", winmode=only_system)[name]
