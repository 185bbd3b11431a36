"""What the scripts that bring mail and certificates out of Exchange have saved on this computer, and its end.

The names of their files tell them from any others: the SHA-256 of a certificate, or its first 40 digits for a message,
or of what is written aside the number of the process.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

_SAVED = re.compile(r"[0-9A-F]{40}\.eml|[0-9A-F]{64}\.(cer|p7b)")
_ASIDE = re.compile(r"[0-9]+\.sstwizard-part")


def saved_files(folder: Path) -> tuple[Path, ...]:
    """Return the files in a folder, not in those below it, that the scripts have saved; none where it can't be read."""
    return _found(folder, _SAVED)


def delete_saved(folder: Path) -> int:
    """Delete what the scripts have saved in a folder, and the folder where nothing else is in it.

    Args:
        folder: The folder. No other file in it is touched.

    Returns:
        How many of the files are still there.
    """
    for path in (*saved_files(folder), *_found(folder, _ASIDE)):
        with suppress(OSError):  # another program has it open: what is left is counted
            path.unlink()
    with suppress(OSError):  # something else is in it
        folder.rmdir()
    return len(saved_files(folder))


def _found(folder: Path, name: re.Pattern[str]) -> tuple[Path, ...]:
    """Return the files in a folder that are named so; links are none."""
    try:
        with os.scandir(folder) as entries:
            files = [each.name for each in entries if name.fullmatch(each.name) and each.is_file(follow_symlinks=False)]
    except OSError:
        return ()
    return tuple(folder / each for each in sorted(files))
