"""Find names that mix similar-looking alphabets in order to imitate another name (UTS #39, section 5).

Python has no Script property, but a letter's Unicode name begins with its script: CYRILLIC SMALL LETTER O.
"""

from __future__ import annotations

import re
import unicodedata

from ..text import QT_TRANSLATE_NOOP, Text, text

MAX_LENGTH = 4000
"""The characters of a name that are checked: more than anyone reads, few enough for 10,000 hostile names."""

_ALPHABETS = {
    "LATIN": QT_TRANSLATE_NOOP("core", "Latin"),
    "CYRILLIC": QT_TRANSLATE_NOOP("core", "Cyrillic"),
    "GREEK": QT_TRANSLATE_NOOP("core", "Greek"),
    "ARMENIAN": QT_TRANSLATE_NOOP("core", "Armenian"),
    "GEORGIAN": QT_TRANSLATE_NOOP("core", "Georgian"),
    "CHEROKEE": QT_TRANSLATE_NOOP("core", "Cherokee"),
}
"""The scripts whose names are translated; others keep their names in Unicode."""

_TOGETHER = (
    frozenset(("CJK", "IDEOGRAPHIC", "HIRAGANA", "KATAKANA")),
    frozenset(("CJK", "BOPOMOFO")),
    frozenset(("CJK", "HANGUL")),
    *(
        frozenset((script,))
        for script in (
            *("ARABIC", "BENGALI", "DEVANAGARI", "ETHIOPIC", "GUJARATI", "GURMUKHI", "HEBREW", "KANNADA", "KHMER"),
            *("LAO", "MALAYALAM", "MYANMAR", "ORIYA", "SINHALA", "TAMIL", "TELUGU", "THAANA", "THAI", "TIBETAN"),
        )
    ),
)
"""Scripts that one word may mix, also with Latin: UTS #39 5.2, "moderately restrictive".

Of the scripts in use today (UAX #31, table 5), those that look like Latin are left out: Cyrillic, Greek, Armenian and
Georgian.
"""

_LETTERS = frozenset(("Lu", "Ll", "Lt", "Lo"))
"""Not marks, digits and modifier letters, which many scripts share."""
_ESCAPE = re.compile(r"\\u[0-9a-f]{4}")
_UNNAMED = "TANGUT"
"""The script of the only letters without a name in Python: Tangut ideographs."""
_MICRO_SIGN = "\u00b5"
"""Equivalent to a Greek letter, but common to all scripts: "µTrust" doesn't mix any."""


def mixed_scripts(name: str) -> tuple[Text, ...]:
    """Return two similar-looking alphabets that a word of a name mixes; nothing if there are none.

    Args:
        name: A name as encoded or in the form of `printable`; only its first `MAX_LENGTH` characters count.
    """
    name = name[:MAX_LENGTH]
    if name.isascii():
        return ()
    plain = unicodedata.normalize("NFKC", _ESCAPE.sub("", name).replace(_MICRO_SIGN, ""))
    for word in "".join(each if unicodedata.category(each)[0] in "LMN" else " " for each in plain).split():
        letters = (each for each in word if unicodedata.category(each) in _LETTERS)
        scripts = dict.fromkeys(unicodedata.name(letter, _UNNAMED).partition(" ")[0] for letter in letters)
        others = scripts.keys() - {"LATIN"}
        if len(scripts) > 1 and not any(others <= allowed for allowed in _TOGETHER):
            return tuple(text(_ALPHABETS.get(script, script.capitalize())) for script in [*scripts][:2])
    return ()
