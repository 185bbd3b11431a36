"""Values as literals in a PowerShell command.

Sources: about_Quoting_Rules; PowerShell's tokenizer (`CharExtensions.IsSingleQuote`) for the typographic marks.
"""

from __future__ import annotations

import re
import unicodedata

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, printable, text

_QUOTES = re.compile("['\u2018\u2019\u201a\u201b]")
_NOT_PASTEABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode's general categories of control characters, surrogates, line and paragraph separators."""


def quote(value: str) -> str:
    """Return a value as a single-quoted PowerShell string, in which nothing is expanded.

    Any of five quotation marks ends such a string, four typographic ones included; each is doubled.

    Raises:
        InputError: `value` holds a line break, another control character or a surrogate.
    """
    for character in value:
        if unicodedata.category(character) in _NOT_PASTEABLE:
            message = QT_TRANSLATE_NOOP(
                "core", "“{value}” contains a character that cannot be pasted into PowerShell ({code}); remove it."
            )
            raise InputError(text(message, value=printable(value), code=f"U+{ord(character):04X}"))
    return "'" + _QUOTES.sub(lambda mark: mark[0] * 2, value) + "'"
