"""Names that mix alphabets whose letters look alike, as an imitation of another name does (UTS #39, section 5).

Python knows no Script property; a letter's Unicode name begins with its script: CYRILLIC SMALL LETTER O.
"""

from __future__ import annotations

import re
import unicodedata

from ..text import QT_TRANSLATE_NOOP, Text, text

MAX_LENGTH = 4000
"""Characters of a name that are looked at: more than anyone reads, few enough for 10,000 hostile names."""

_ALPHABETS = {
    "LATIN": QT_TRANSLATE_NOOP("core", "Latin"),
    "CYRILLIC": QT_TRANSLATE_NOOP("core", "Cyrillic"),
    "GREEK": QT_TRANSLATE_NOOP("core", "Greek"),
    "ARMENIAN": QT_TRANSLATE_NOOP("core", "Armenian"),
    "GEORGIAN": QT_TRANSLATE_NOOP("core", "Georgian"),
    "CHEROKEE": QT_TRANSLATE_NOOP("core", "Cherokee"),
}
"""The scripts whose names are translated; others are called as Unicode calls them."""

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
"""What may stand in one word with each other and with Latin: UTS #39 5.2, "moderately restrictive".

Of the scripts in use today (UAX #31, table 5) those that look like Latin are left out: Cyrillic, Greek, Armenian and
Georgian.
"""

_LETTERS = frozenset(("Lu", "Ll", "Lt", "Lo"))
_ESCAPE = re.compile(r"\\u[0-9a-f]{4}")
_UNNAMED = "TANGUT"
"""The script of the only letters that Python knows no name of: the Tangut ideographs."""
_MICRO_SIGN = "\u00b5"
"""Compatible with a Greek letter, but of no script: "µTrust" mixes nothing."""


def mixed_scripts(name: str) -> tuple[Text, ...]:
    """Return two alphabets that one word of a name mixes although their letters look alike; none where none does.

    Args:
        name: A name, as it is encoded or as `printable` shows it; its first `MAX_LENGTH` characters count.
    """
    name = name[:MAX_LENGTH]
    if name.isascii():
        return ()
    plain = unicodedata.normalize("NFKC", _ESCAPE.sub("", name).replace(_MICRO_SIGN, ""))
    for word in "".join(each if unicodedata.category(each)[0] in "LMN" else " " for each in plain).split():
        scripts = dict.fromkeys(map(_script, filter(_is_letter, word)))
        others = scripts.keys() - {"LATIN"}
        if len(scripts) > 1 and not any(others <= allowed for allowed in _TOGETHER):
            return tuple(text(_ALPHABETS.get(script, script.capitalize())) for script in [*scripts][:2])
    return ()


def _is_letter(character: str) -> bool:
    """Tell letters from marks, digits and modifier letters, which many scripts have in common."""
    return unicodedata.category(character) in _LETTERS


def _script(letter: str) -> str:
    return unicodedata.name(letter, _UNNAMED).partition(" ")[0]
