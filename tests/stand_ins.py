"""Programs that stand in for PowerShell and for a terminal: they write down how they were started."""

from __future__ import annotations

import ctypes
import importlib.util
import io
import json
import struct
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from waiting import LIMIT, wait_for

_CTYPES: Any = ctypes
"""With the names that only Windows' Python has."""

_RECORDER = """\
import json, os, pathlib, sys, time
record = pathlib.Path({record!r})
known = dict(arguments=sys.argv[1:], environment=dict(os.environ), folder=os.getcwd(), processes=[])
if sys.platform == "win32":
    import ctypes
    numbers = (ctypes.c_uint32 * 64)()
    known["processes"] = list(numbers[: ctypes.windll.kernel32.GetConsoleProcessList(numbers, 64)])
else:
    known["processes"] = [os.getsid(0)]
aside = record.with_suffix(".new")
aside.write_text(json.dumps(known))
aside.replace(record)
end = time.monotonic() + {wait}
while not record.with_suffix(".end").exists() and time.monotonic() < end:
    time.sleep(0.05)
"""

_TERMINAL = """\
import os, pathlib, sys
pathlib.Path({record!r}).write_text(repr(sys.argv[1:]))
words = sys.argv[1 + {options}:]
os.execv(words[0], words)
"""


class StandIn:
    """A PowerShell that writes down how it was started, and stays until it is told to end."""

    def __init__(self, program: Path, version: tuple[int, int, int, int] = (7, 6, 9, 500)) -> None:
        self.program = program
        self.record = program.with_suffix(".json")
        source = _RECORDER.format(record=str(self.record), wait=LIMIT)
        program.parent.mkdir(parents=True, exist_ok=True)
        if sys.platform == "win32":
            windows_program(program, source, version)
        else:
            script(program, source)

    def started(self) -> dict[str, Any]:
        """Wait until it was started, and return what it has seen: arguments, environment, folder, processes."""
        wait_for(self.record.exists, "the start of PowerShell")
        return json.loads(self.record.read_text())  # type: ignore[no-any-return]

    def end(self) -> None:
        """Let it end."""
        self.record.with_suffix(".end").touch()


def script(path: Path, source: str) -> None:
    """Write a program in Python that Unix runs."""
    path.write_text(f"#!{sys.executable}\n{source}")
    path.chmod(0o700)


def terminal(path: Path, options: int) -> Path:
    """Write a terminal that runs what follows its options, and return the file of the words that it was given."""
    record = path.with_suffix(".words")
    script(path, _TERMINAL.format(record=str(record), options=options))
    return record


def windows_program(path: Path, source: str, version: tuple[int, int, int, int]) -> None:
    """Write a program with a version that runs Python's `source`: the launcher that pip puts before scripts."""
    found = importlib.util.find_spec("pip._vendor.distlib")
    if not found or not found.origin:
        pytest.skip("pip's launcher is not there")
    path.write_bytes((Path(found.origin).parent / "t64.exe").read_bytes())
    _put_version(path, version)
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("__main__.py", source)
    with path.open("ab") as program:
        program.write(f'#!"{sys.executable}"\r\n'.encode() + archive.getvalue())


def _put_version(path: Path, version: tuple[int, int, int, int]) -> None:
    """Put a VS_VERSIONINFO into a program's resources."""
    high, low = version[0] << 16 | version[1], version[2] << 16 | version[3]
    fixed = struct.pack("<13I", 0xFEEF04BD, 0x10000, high, low, high, low, 0x3F, 0, 4, 1, 0, 0, 0)
    name = "VS_VERSION_INFO\0".encode("utf-16-le") + b"\0\0"
    block = struct.pack("<3H", 6 + len(name) + len(fixed), len(fixed), 0) + name + fixed
    kernel32, pointer = _CTYPES.WinDLL("kernel32", use_last_error=True), ctypes.c_void_p
    kernel32.BeginUpdateResourceW.restype = pointer
    handle = pointer(kernel32.BeginUpdateResourceW(str(path), False))
    updated = kernel32.UpdateResourceW(handle, pointer(16), pointer(1), 1033, block, len(block))
    assert updated, _CTYPES.get_last_error()
    assert kernel32.EndUpdateResourceW(handle, False), _CTYPES.get_last_error()
