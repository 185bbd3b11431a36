"""Recognize known errors in what somebody pasted, or a script has said: by runs of words, codes and identifiers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from unicodedata import normalize

from ..text import WIDE
from .known_errors import ENDS, EXPIRED, IN_MAIL, IN_POWERSHELL, REFUSED, KnownError

_IDENTIFIER = re.compile(r"SmimeTrust\.([A-Za-z]+)")
_CODE = re.compile(r"AADSTS\d+|Enable-OrganizationCustomization|PowerShellGetFormatVersion|Update-Manifest|3399614466")
"""What is the same in all languages of a message, and in no other message."""
_NOT_WORDS = re.compile(r"[\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_UMLAUT = re.compile("(?<=[aou])e")
_BESIDE_WIDE = re.compile(rf"(?<=[{WIDE}])(?=\S)|(?<=\S)(?=[{WIDE}])")
_RUN_LENGTH = 3
"""The number of consecutive words, or Japanese characters, that are compared; shorter runs are in too many messages."""
_MIN_LIKENESS = 0.5
"""The share of a message's runs that must be in the pasted text."""


def ends_in(message: str) -> tuple[KnownError, ...]:
    """Return the ends of our scripts whose identifiers are in a message, each once, in their order there."""
    return tuple(ENDS[name] for name in dict.fromkeys(_IDENTIFIER.findall(message)) if name in ENDS)


def matching(pasted: str, wordings: Mapping[str, Sequence[str]] = MappingProxyType({})) -> tuple[KnownError, ...]:
    """Return the known errors that a pasted text may contain, the most likely first; a few words are enough.

    The end of a script is the answer, except where it only quotes what Exchange itself says, which tells more. Further
    wordings of a message, such as translated ones, are given by its source.
    """
    own = ends_in(pasted)
    if own and own[0] != ENDS[REFUSED]:
        return own
    seen, codes = f" {_units(pasted)} ", set(_CODE.findall(pasted))
    found = []
    for error in (*IN_POWERSHELL, *IN_MAIL):
        source = error.message.source
        likeness = max(_likeness(each, seen) for each in (source, *wordings.get(source, ())))
        found.append((likeness if codes.isdisjoint(_CODE.findall(source)) else 1, error))
    likely = [error for likeness, error in sorted(found, key=lambda each: -each[0]) if likeness >= _MIN_LIKENESS]
    return tuple(dict.fromkeys((*likely, *own)))


def why_stopped(failure: str, uploaded: Iterable[str] = (), end: str = "") -> KnownError | None:
    """Return the known error that stopped a script, perhaps in the upload of certificates with these thumbprints.

    In every language, Exchange refuses expired ones by their thumbprints. Of a long message, the `end` is cut off.
    """
    known = matching(f"{failure} SmimeTrust.{end}" if end else failure)
    if ENDS[REFUSED] in known and any(each in failure for each in uploaded):
        return EXPIRED
    return known[0] if known else None


def words(source: str) -> str:
    """Return the words of a text with a space between them, without case, accents and punctuation.

    Whoever has no umlauts writes “ue” for “ü”: the second letter goes as an accent does.
    """
    plain = _UMLAUT.sub("", _ACCENTS.sub("", normalize("NFKD", source.casefold())))
    return _NOT_WORDS.sub(" ", normalize("NFC", plain)).strip()


def _likeness(message: str, seen: str) -> float:
    """Return the share of a message's runs that is in a text (0 to 1); 1 if all of the text is in the message."""
    parts, runs = _parts_and_runs(message)
    if any(seen == part or (seen in part and seen.count(" ") > _RUN_LENGTH) for part in parts):
        return 1
    return sum(run in seen for run in runs) / len(runs) if runs else 0


@cache
def _parts_and_runs(message: str) -> tuple[list[str], list[str]]:
    """Return the parts of a message between its gaps, and each run of `_RUN_LENGTH` words of a part.

    Of a shorter part, the run is all of its words; of a shorter message, there is none.
    """
    parts = [units for part in message.split("…") if (units := _units(part).split())]
    starts = [(part, start) for part in parts for start in range(max(len(part) - _RUN_LENGTH + 1, 1))]
    runs = [f" {' '.join(part[start : start + _RUN_LENGTH])} " for part, start in starts]
    return [f" {' '.join(part)} " for part in parts], runs if sum(map(len, parts)) >= _RUN_LENGTH else []


def _units(source: str) -> str:
    """Return the words of a text, and its Japanese characters one by one, with a space between them."""
    return _BESIDE_WIDE.sub(" ", words(source))
