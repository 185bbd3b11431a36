r"""Paths that Windows opens whatever their length; in their usual form it opens none beyond 260 characters.

Source: "Maximum Path Length Limitation", whose prefix \\?\ also keeps names as they are that Windows would change, such
as those that end with a dot.
"""

from __future__ import annotations

import ntpath
import sys
from pathlib import Path

_PREFIX, _UNC = "\\\\?\\", "\\\\?\\UNC\\"


def reachable(path: Path) -> Path:
    """Return the form of a path by which it is opened, and which is never shown; on Windows, if it is absolute."""
    return Path(extended(str(path))) if sys.platform == "win32" and path.is_absolute() else path


def extended(path: str) -> str:
    r"""Return an absolute path of Windows with the prefix \\?\, or \\?\UNC\ if it is on a server."""
    if path.startswith((_PREFIX, "\\\\.\\")):
        return path
    normal = ntpath.normpath(path)
    return _UNC + normal[2:] if normal.startswith("\\\\") else _PREFIX + normal
