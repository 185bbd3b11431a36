"""The PowerShell scripts that come with the program, and the folder that they are started from.

They are started where they are installed, so that a policy for the program's folder applies to them too. If they carry
the mark of the web, are on a share, or in an AppImage, whose folder is gone once the wizard is closed, copies are
started in the folder of the run, after a check of their hashes.

Sources: [MS-FSCC] 5.6.1 (Zone.Identifier), GetDriveType, about_Execution_Policies (RemoteSigned), and AppImage's page
"Environment variables".
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .. import digests
from ..errors import ConsoleError
from ..platform.file_access import when_free
from ..resources import resource
from ..text import QT_TRANSLATE_NOOP, printable, text
from .run_folder import RunFolder
from .script_sums import SHA256

if sys.platform == "win32":
    from ..platform import win32

_SIGNATURE = b"# SIG # Begin signature block"


def folder_of_scripts() -> Path:
    """Return the folder in which the scripts are installed."""
    return resource("powershell")


def to_start(run: RunFolder) -> Path:
    """Return a folder from which the scripts can be started: their own, or that of a run, to which they are copied."""
    own = folder_of_scripts()
    if not need_copies(own):
        return own
    for name, content in contents().items():
        run.put(name, content)
    return run.path


def contents() -> dict[str, bytes]:
    """Return the content of each file by its name; raise a ConsoleError if one isn't as it came with the program."""
    own, found = folder_of_scripts(), {}
    for name, sha256 in SHA256.items():
        path = own / name
        try:
            content = when_free(path.read_bytes)
        except OSError:
            content = b""
        if digests.sha256(content).hex() != sha256:
            message = QT_TRANSLATE_NOOP(
                "core", "“{file}” is not the script that came with SST Wizard. Install SST Wizard again."
            )
            raise ConsoleError(text(message, file=printable(str(path))))
        found[name] = content
    return found


def are_signed() -> bool:
    """Return whether the scripts are signed, as those of a release are."""
    try:
        return all(_SIGNATURE in (folder_of_scripts() / name).read_bytes() for name in SHA256)
    except OSError:
        return False


def need_copies(folder: Path) -> bool:
    """Return whether the scripts are on a share, carry the mark of the web, or are in an AppImage."""
    if sys.platform == "win32":
        is_remote = folder.drive.startswith("\\\\") or win32.is_remote_drive(folder.anchor)
        return is_remote or any(_has_mark_of_web(folder / name) for name in SHA256)
    return bool(os.environ.get("APPIMAGE"))


def _has_mark_of_web(file: Path) -> bool:
    try:
        with Path(f"{file}:Zone.Identifier").open("rb"):
            return True
    except OSError:
        return False
