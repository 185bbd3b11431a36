r"""What is at a path, however long it is, and whatever the system says of it.

Windows opens a path of more than 260 characters only with the prefix \\?\ ("Maximum Path Length Limitation"), which
also keeps names as they are that Windows would change, such as those that end with a dot.

`Path.is_file` and its kin raise for what is denied or unreachable (until Python 3.14); these always answer, and who
then opens or writes the file is told why it can't be done.
"""

from __future__ import annotations

import ntpath
import os
import sys
from pathlib import Path

_LONG, _LONG_UNC = "\\\\?\\", "\\\\?\\UNC\\"


def reachable(path: Path) -> Path:
    """Return the form of a path by which it is opened, and which is never shown; on Windows, if it is absolute."""
    return Path(extended(str(path))) if sys.platform == "win32" and path.is_absolute() else path


def extended(path: str) -> str:
    r"""Return an absolute path of Windows with the prefix \\?\, or \\?\UNC\ if it is on a server."""
    if path.startswith((_LONG, "\\\\.\\")):
        return path
    normal = ntpath.normpath(path)
    return _LONG_UNC + normal[2:] if normal.startswith("\\\\") else _LONG + normal


def is_file(path: Path) -> bool:
    """Return whether a path is a regular file, or a link to one; no if the system doesn't tell."""
    return os.path.isfile(reachable(path))  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder, or a link to one; no if the system doesn't tell."""
    return os.path.isdir(reachable(path))  # noqa: PTH112


def is_link(path: Path) -> bool:
    """Return whether a path is a link, or a junction of Windows, which `os.walk` doesn't follow (since Python 3.12)."""
    real = reachable(path)
    return os.path.islink(real) or (sys.version_info >= (3, 12) and os.path.isjunction(real))  # noqa: PTH114


def exists(path: Path) -> bool:
    """Return whether there is anything at a path; no if the system doesn't tell."""
    return os.path.exists(reachable(path))  # noqa: PTH110
