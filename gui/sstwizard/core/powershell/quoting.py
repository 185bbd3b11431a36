"""How a value is written into a PowerShell command.

Sources: about_Quoting_Rules, and PowerShell's own tokenizer for the typographic quotation marks.
"""

from __future__ import annotations

import re
import unicodedata

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, printable, text

_QUOTES = re.compile("['\u2018\u2019\u201a\u201b]")


_UNTYPEABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})  # control, half a character, line and paragraph separators


def quote(value: str) -> str:
    """Return `value` as one single-quoted PowerShell string.

    PowerShell ends such a string at any of five quotation marks, typographic ones included; each is doubled.

    Raises:
        InputError: `value` holds a line break or another character that can't be pasted.
    """
    for character in value:
        if unicodedata.category(character) in _UNTYPEABLE:
            message = QT_TRANSLATE_NOOP(
                "core", "“{value}” contains a character that cannot be pasted into PowerShell ({code}); take it out."
            )
            raise InputError(text(message, value=printable(value), code=f"U+{ord(character):04X}"))
    return "'" + _QUOTES.sub(lambda mark: mark[0] * 2, value) + "'"
