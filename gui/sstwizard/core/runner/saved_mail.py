"""List and delete the mail that a script has saved from Exchange.

The names of the files identify them: the first 40 digits of the SHA-256 of a message, and a process ID for a temporary
file. Older versions saved certificates as well, by their SHA-256.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from ..platform.file_access import deadline, when_free

_SAVED = re.compile(r"[0-9A-F]{40}\.eml|[0-9A-F]{64}\.(cer|p7b)")
_TEMPORARY = re.compile(r"[0-9]+\.sstwizard-part")


def saved_files(folder: Path) -> tuple[Path, ...]:
    """Return the files that a script has saved in a folder, without subfolders; none if it can't be read."""
    return _found(folder, _SAVED)


def delete_saved(folder: Path) -> int:
    """Delete what a script has saved in a folder, and the folder if it is empty; return how many files are left."""
    end = deadline()
    for path in (*saved_files(folder), *_found(folder, _TEMPORARY)):
        with suppress(OSError):  # another program keeps it open
            when_free(path.unlink, end)
    with suppress(OSError):  # it holds other files
        when_free(folder.rmdir, end)
    return len(saved_files(folder))


def _found(folder: Path, name: re.Pattern[str]) -> tuple[Path, ...]:
    """Return the files in a folder whose names match a pattern, without links."""
    try:
        with os.scandir(folder) as entries:
            files = [each.name for each in entries if name.fullmatch(each.name) and each.is_file(follow_symlinks=False)]
    except OSError:
        return ()
    return tuple(folder / each for each in sorted(files))
