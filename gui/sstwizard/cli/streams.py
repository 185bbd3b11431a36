"""How text is encoded that goes to standard output and standard error.

Sources: Python's page "Command line and environment" (PYTHONIOENCODING), and GetConsoleOutputCP, by which PowerShell
and other programs of Windows decode what is piped to them.
"""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Callable, Mapping
from typing import Any

_ERRORS = "sstwizard.plain"
_PLAIN = {"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "▸": ">"}
"""What stands for characters of our own texts in a code page that lacks them."""

if sys.platform == "win32":
    from ..core.platform.win32 import console_code_page as _code_page
else:

    def _code_page() -> int:
        return 0


def set_up(stream: Any, variables: Mapping[str, str] = os.environ, code_page: Callable[[], int] = _code_page) -> None:
    """Set the encoding of a standard stream, so that nothing that is printed raises.

    A console shows all characters. Text for another program is in the code page of the console on Windows, and UTF-8
    elsewhere. The variable PYTHONIOENCODING comes before that.

    Args:
        stream: The stream; one that can't be set up, such as that of a program without a console, stays as it is.
        variables: The environment.
        code_page: Returns the number of the code page; 0 if there is none.
    """
    if not hasattr(stream, "reconfigure"):
        return
    encoding = variables.get("PYTHONIOENCODING", "").partition(":")[0]
    if not encoding and not stream.isatty() and (number := code_page()):
        encoding = f"cp{number}"
    try:
        stream.reconfigure(encoding=encoding or "utf-8", errors=_ERRORS)
    except LookupError:  # Python doesn't know it
        stream.reconfigure(encoding="utf-8", errors=_ERRORS)


def _in_plain(error: UnicodeError) -> tuple[str, int]:
    """Replace a character by one that every code page has, or by its escape."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    character = error.object[error.start]
    return _PLAIN.get(character) or character.encode("ascii", "backslashreplace").decode(), error.start + 1


codecs.register_error(_ERRORS, _in_plain)
