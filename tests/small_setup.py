"""Installers of small programs, which take a second to build and to run, and what they say."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from sstwizard import __version__

if TYPE_CHECKING:
    from bare_windows import BareWindows

PROGRAMS, OLDER = ("SST Wizard.exe", "sstwizard.exe"), ("SSTWizard.exe", "sstwizard-cli.exe")
"""The windowed program and the one with a console, and what both were called before."""

DONE, USAGE, NO_RIGHTS, DISK_FULL, DOWNGRADE, OTHER, IN_USE = 0, 2, 4, 5, 6, 7, 1618
"""Exit codes."""

# A window named as the program's; with STAYS it does not close, as one with unsaved work; with MARK it leaves a file.
_PROGRAM = """\
Target amd64-unicode
SetCompress off
RequestExecutionLevel user
Name "SST Wizard"
OutFile "${OUT}"
Page directory
Page instfiles
Section
SectionEnd
!ifdef MARK
Function .onInit
  FileOpen $0 "${MARK}" w
  FileClose $0
  Quit
FunctionEnd
!endif
!ifdef STAYS
Function .onUserAbort
  Abort
FunctionEnd
!endif
"""


def make_program(path: Path, **defines: str) -> Path:
    """Make a Windows program that STAYS open when it is asked to close, or makes the file MARK instead of a window."""
    from nsis import nsis

    path.parent.mkdir(parents=True, exist_ok=True)
    maker = nsis()
    options = [f"-D{name}={value}" for name, value in {"OUT": str(path), **defines}.items()]
    command = [maker.makensis, "-V1", "-WX", "-INPUTCHARSET", "UTF8", *options, "-"]
    subprocess.run(command, check=True, env=os.environ | maker.environment, input=_PROGRAM, encoding="utf-8")
    return path


def make_setup(
    folder: Path, version: str = __version__, *files: str, programs: tuple[str, ...] = PROGRAMS, **defines: str
) -> Path:
    """Build an installer of small programs, made as in `make_program`, and of more files."""
    import build_installer

    bundle = folder / "SSTWizard"
    for name in programs:
        make_program(bundle / name, **defines)
    for file in ("_internal/part.dll", *files):
        (bundle / file).parent.mkdir(parents=True, exist_ok=True)
        (bundle / file).write_bytes(version.encode())
    made: Path = build_installer.build(bundle, version=version, target=folder / f"SSTWizard-{version}-setup.exe")
    return made


def run_with_log(windows: BareWindows, program: Path, words: str) -> tuple[int, str]:
    """Run an installer or uninstaller with these words, and return its exit code and what it has logged."""
    import wine

    log = windows.drive / "setup.log"
    code = windows.run_line(rf'"{wine.windows_path(program)}" /S /LOG=C:\{log.name} {words}')
    said = read_log(log)
    log.unlink()
    return code, said


def read_log(path: Path) -> str:
    """Return what an installer has logged, without the times."""
    text = path.read_bytes().decode("utf-16").replace("\r\n", "\n")
    return re.sub(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d  ", "", text, flags=re.MULTILINE)


def own_folder(windows: BareWindows, folder: Path) -> str:
    """Return the switch that tells an uninstaller where it is, for the end of the command line."""
    return f"_?={windows.path(folder)}"
