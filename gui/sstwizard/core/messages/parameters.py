"""Read a MIME field with parameters, such as Content-Type (RFC 2045 5.1, RFC 2231), in one pass.

What has to mean the same to all programs has to be written plainly: they differ about comments, quoted pairs, and what
is beside a quoted string.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from email.utils import collapse_rfc2231_value, decode_params, quote, unquote

_MAX_PARAMETERS = 100
_PIECE = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)|[()";]|[^()";]+', re.DOTALL)
_PLAIN = re.compile(r'[^\s"\\()]+|"[^"\\]*"')
"""A value that all programs read alike: a word, or a quoted string without a quoted pair."""
_SPECIAL = frozenset('"\\;=')


@dataclass(frozen=True, slots=True)
class ParameterField:
    """A field's value.

    Attributes:
        kind: The value before the parameters, in lower case, without comments.
        values: The parameters by their names in lower case, decoded; of several of one name the first.
        names: The names as often as they are there, without what RFC 2231 adds to them.
        unclear: The names of those that programs read differently.
        is_unclear: Programs differ about where a parameter begins.
    """

    kind: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    unclear: frozenset[str] = frozenset()
    is_unclear: bool = False

    def is_plain(self, names: Collection[str]) -> bool:
        """Return whether all programs read the parameters of these names alike; none may be there twice."""
        return all(self.names.count(name) < 2 and name not in self.unclear for name in names)


def parameter_field(value: str) -> ParameterField:
    """Read a field's value.

    Raises:
        ValueError: It has too many parameters, or they can't be decoded.
        LookupError: They are in a character set that is not known.
    """
    reader = _Reader()
    for piece in _PIECE.finditer(value):
        reader.take(piece[0])
    return reader.field()


class _Reader:
    """A value while it is read: its segments between semicolons, each as it is written and without its comments."""

    def __init__(self) -> None:
        self._segments = [("", "")]
        self._depth = 0
        self._is_unclear = False

    def take(self, piece: str) -> None:
        """Read a quoted string, a special character, or the text between those."""
        is_closing = piece == ")" and self._depth > 0
        self._depth += (piece == "(") - is_closing
        if self._depth or is_closing:
            self._is_unclear |= not _SPECIAL.isdisjoint(piece)
            self._add(piece, "")
        elif piece == ";":
            self._segments.append(("", ""))
            if len(self._segments) > _MAX_PARAMETERS:
                raise ValueError
        else:
            is_open = piece[0] == '"' and (len(piece) == 1 or piece[-1] != '"')
            self._is_unclear |= is_open or (piece[0] == '"' and "\\" in piece)
            self._add(piece, piece)

    def _add(self, written: str, plain: str) -> None:
        before = self._segments[-1]
        self._segments[-1] = before[0] + written, before[1] + plain

    def field(self) -> ParameterField:
        """Return what was read."""
        (_, kind), *segments = self._segments
        found: list[tuple[str, str]] = []
        unclear = set()
        for written, plain in segments:
            name, equals, value = (each.strip() for each in plain.partition("="))
            if not equals:
                continue
            name = name.lower()
            is_plain = _PLAIN.fullmatch(value) is not None
            found.append((name, unquote(value if is_plain else written.partition("=")[2].strip())))
            if "*" in name or not is_plain or (name == "boundary" and written != plain):
                unclear.add(name.partition("*")[0])
        return ParameterField(
            kind.strip().lower(),
            _decoded(found),
            tuple(name.partition("*")[0] for name, _ in found),
            frozenset(unclear),
            self._is_unclear or self._depth > 0,
        )


def _decoded(found: list[tuple[str, str]]) -> dict[str, str]:
    """Return parameters by their names, those of RFC 2231 put together and decoded; the library wants them quoted."""
    values: dict[str, str] = {}
    for name, value in decode_params([("", ""), *((name, f'"{quote(value)}"') for name, value in found)])[1:]:
        bare = unquote(value) if isinstance(value, str) else (*value[:2], unquote(value[2]))
        values.setdefault(name.lower(), collapse_rfc2231_value(bare))
    return values
