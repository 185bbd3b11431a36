"""MIME entities of a mail, by their places in its bytes (RFC 2045, RFC 2046).

A signature is over bytes, so nothing is decoded and encoded again: parts are found and cut out (RFC 2046 5.1.1). What
mail programs read differently, such as a second Content-Type field, is reported: then a signature doesn't prove what is
shown.
"""

from __future__ import annotations

import binascii
import re
import string
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from email.utils import collapse_rfc2231_value, decode_params, quote, unquote
from functools import cached_property
from itertools import chain, islice

from ..formats.mail_header import fields, header_block, is_sound

MAX_PARTS = 1_000
"""Parts of a message that are looked at."""
_MAX_FIELD_LENGTH = 8_000
"""Characters of one field that are read: far more than any mail program writes."""

_BASE64 = string.ascii_letters.encode() + string.digits.encode() + b"+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))
_PIECE = 2**20
"""Bytes that are decoded at once."""
_TYPE, _ENCODING, _DISPOSITION = b"content-type", b"content-transfer-encoding", b"content-disposition"
_DESCRIPTION = b"content-description"
_PARAMETERS = ("boundary", "protocol", "smime-type")
_BOUNDARY = re.compile("[!-~]([ -~]{0,198}[!-~])?")
"""What a boundary may be: RFC 2046 5.1.1 allows fewer characters, and up to 70 of them."""
_PLAIN_ENCODINGS = ("", "7bit", "8bit", "binary")
_QUOTED = re.compile(rb"=(?:[0-9A-Fa-f]{2}|[ \t]*[\r\n]|=)")
"""What programs that undo quoted-printable read as something else, whether or not they keep to RFC 2045 6.7."""
_SOFT_BREAK, _NOT_OCTETS = re.compile(rb"=[ \t]*(?:\r\n?|\n)"), re.compile(rb"=+(?![0-9A-Fa-f]{2})")
"""What they take out of it, and what they leave as it is; `binascii` makes one "=" of two."""
_PADDING = re.compile(rb"={1,2}[ \t]*(?:\r?\n)*\Z")
_MAX_PADDING = 100
"""Bytes at the end of base64 in which its padding begins."""
_MAX_DEPTH = 20
"""Levels of parts in which padding is looked for."""
_NOT_SHOWN_BLANK = ("text/", "multipart/")
"""Types of which mail programs don't show a blank part, unless it has a name."""
_MAX_BLANK = 1_000
"""Bytes of a body that may be nothing but white space."""
_BLANK_IN = ("", "us-ascii", "utf-8", "iso-8859-1", "windows-1252")
"""The character sets in which a text may be seen to be blank; in others, bytes of blanks may be letters."""

_MAX_PARAMETERS = 100
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)|[()";]|[^()";]+', re.DOTALL)
_PLAIN = re.compile(r'[^\s"\\()]+|"[^"\\]*"')
"""A value that all programs read alike: a word, or a quoted string without a quoted pair."""
_MARKS = frozenset('"\\;=')


@dataclass(frozen=True, slots=True)
class ParameterField:
    """The value of a field with parameters.

    Attributes:
        kind: The value before the parameters, in lower case, without comments.
        values: The parameters by their names in lower case, decoded; of several of one name the first.
        unclear: The names of those that programs read differently, or that are there twice.
        is_unclear: Programs differ about where a parameter begins.
    """

    kind: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    unclear: frozenset[str] = frozenset()
    is_unclear: bool = False


def parameter_field(value: str) -> ParameterField:
    """Read the value of a field such as Content-Type (RFC 2045 5.1, RFC 2231), in one pass.

    What has to mean the same to all programs has to be written plainly: they differ about comments, quoted pairs, and
    what is beside a quoted string.

    Raises:
        ValueError: It has too many parameters, or they can't be decoded.
        LookupError: They are in a character set that is not known.
    """
    segments, depth, is_unclear = [("", "")], 0, False  # each as it is written, and without comments
    for piece in _TOKEN.findall(value):
        is_closing = piece == ")" and depth > 0
        depth += (piece == "(") - is_closing
        is_comment = depth > 0 or is_closing
        if piece == ";" and not is_comment:
            segments.append(("", ""))
            continue
        is_unclear |= not (_MARKS.isdisjoint(piece) if is_comment else piece[0] != '"' or _PLAIN.fullmatch(piece))
        written, plain = segments[-1]
        segments[-1] = written + piece, plain if is_comment else plain + piece
    if len(segments) > _MAX_PARAMETERS:
        raise ValueError(value)
    return _parameter_field(segments, is_unclear=is_unclear or depth > 0)


def _parameter_field(segments: list[tuple[str, str]], *, is_unclear: bool) -> ParameterField:
    (_, kind), *parameters = segments
    encoded: list[tuple[str, str]] = []
    names, unclear = set(), set()
    for written, plain in parameters:
        name, equals, value = (each.strip() for each in plain.partition("="))
        if not equals:
            continue
        name = name.lower()
        is_plain = _PLAIN.fullmatch(value) is not None
        encoded.append((name, unquote(value if is_plain else written.partition("=")[2].strip())))
        bare_name = name.partition("*")[0]  # without what RFC 2231 adds
        if "*" in name or not is_plain or (name == "boundary" and written != plain) or bare_name in names:
            unclear.add(bare_name)
        names.add(bare_name)
    return ParameterField(kind.strip().lower(), _decoded_parameters(encoded), frozenset(unclear), is_unclear)


def _decoded_parameters(encoded: list[tuple[str, str]]) -> dict[str, str]:
    """Return parameters by their names, those of RFC 2231 put together and decoded; the library wants them quoted."""
    values: dict[str, str] = {}
    for name, value in decode_params([("", ""), *((name, f'"{quote(value)}"') for name, value in encoded)])[1:]:
        bare = unquote(value) if isinstance(value, str) else (*value[:2], unquote(value[2]))
        values.setdefault(name.lower(), collapse_rfc2231_value(bare))
    return values


_Span = tuple[int, int]
"""Where something begins and ends in the bytes."""

NO_TYPE, _NO_DISPOSITION = ParameterField("text/plain"), ParameterField()
"""What counts where an entity doesn't name its type (RFC 2045 5.2), or its disposition."""


@dataclass(frozen=True)
class Entity:
    """A MIME entity (RFC 2045 2.4), by its place in the bytes.

    Attributes:
        data: The bytes that it is a part of.
        start: Where its header begins.
        body: Where its body begins.
        end: Where it ends.
        type: Its Content-Type, `NO_TYPE` where it has none.
        encoding: Its transfer encoding, in lower case; empty where none is named.
        disposition: Its Content-Disposition.
        is_unreadable: One of them is too long to be read, its parameters can't be decoded, or it is there twice.
        is_described: It has a Content-Description with some text, which programs show, or two Content-Dispositions, of
            which either may name its file.
    """

    data: bytes
    start: int
    body: int
    end: int
    type: ParameterField = NO_TYPE
    encoding: str = ""
    disposition: ParameterField = _NO_DISPOSITION
    is_unreadable: bool = False
    is_described: bool = False

    @property
    def kind(self) -> str:
        """The media type, in lower case, "pkcs7-…" where it is written as "x-pkcs7-…"; text/plain by default."""
        kind = self.type.kind
        return kind.replace("application/x-pkcs7-", "application/pkcs7-") if kind.count("/") == 1 else NO_TYPE.kind

    @property
    def is_multipart(self) -> bool:
        """It has parts."""
        return self.kind.startswith("multipart/")

    @property
    def is_message(self) -> bool:
        """It is an attached message (RFC 2046 5.2.1, RFC 6532 3.7)."""
        return self.kind in ("message/rfc822", "message/global")

    @property
    def name(self) -> str:
        """The name of its file; empty where it has none."""
        return (self.disposition.values.get("filename") or self.type.values.get("name", "")).strip()

    @property
    def is_encoded(self) -> bool:
        """Its body is an encoding of its content."""
        return self.encoding in _DECODERS

    @property
    def is_ambiguous(self) -> bool:
        """Mail programs read it differently: a field that describes it occurs twice, or can't be decoded.

        The same goes for a multipart whose boundary is not written plainly, and for a multipart or a signature in an
        unknown encoding.
        """
        if self.is_unreadable or not self.type.unclear.isdisjoint(_PARAMETERS):
            return True
        boundary = self.type.values.get("boundary", "none")
        if self.is_multipart and (self.type.is_unclear or not _BOUNDARY.fullmatch(boundary)):
            return True
        is_cms = self.kind.startswith("application/pkcs7-")
        return (is_cms or self.is_multipart) and self.encoding not in (*_PLAIN_ENCODINGS, *_DECODERS)

    @property
    def is_literal(self) -> bool:
        """Programs that undo the transfer encoding of a multipart find in it what others find, and nothing else.

        It should have none (RFC 2045 6.4), but programs have written "quoted-printable", and others pass over it.
        """
        if not self.is_multipart or self.encoding in _PLAIN_ENCODINGS:
            return True
        if self.encoding != "quoted-printable":
            return False
        padding = self._padding
        return all(each.start() in padding for each in _QUOTED.finditer(self.data, self.body, self.end))

    @cached_property
    def keeps_its_parts(self) -> bool:
        """Programs that undo its quoted-printable find the same parts, which differ only in such text of their own.

        Apple Mail names the encoding of a text that it signs for the multipart, too.
        """
        if self.encoding != "quoted-printable":
            return False
        body = bytearray(self.data[self.body : self.end])
        for place in self._padding:
            body[place - self.body] = body[place - self.body] if body[place - self.body] != ord("=") else ord("A")
        strictly = _NOT_OCTETS.sub(lambda found: b"=3D" * len(found[0]), _SOFT_BREAK.sub(b"", body))
        readings = body, binascii.a2b_qp(body), binascii.a2b_qp(strictly)
        header = self.data[self.start : self.body]
        found = set()
        for reading in map(bytes, readings):
            end = len(header) + len(reading)
            entity = replace(self, data=header + reading, start=0, body=len(header), end=end)
            found.add(tuple(islice(_outline(entity), MAX_PARTS)))
        (outline, *others) = found
        return not others and len(outline) < MAX_PARTS

    @property
    def _padding(self) -> frozenset[int]:
        """The places of "=" at the end of base64 in the last part of a multipart.

        Where these count as quoted-printable, that part goes on after it, but no other part comes or goes.
        """
        places: set[int] = set()
        entities, count = [(self, 0)], 0
        while entities and count < MAX_PARTS:
            entity, depth = entities.pop()
            count += 1
            parts = [entity_at(entity.data, start, end) for start, end in entity.parts] if entity.is_multipart else []
            if entity.is_message:
                parts = [entity_at(entity.data, entity.body, entity.end)]
            elif parts and parts[-1].encoding == "base64" and not parts[-1].is_multipart and entity.is_closed:
                last = parts[-1]
                padding = _PADDING.search(entity.data, max(last.body, last.end - _MAX_PADDING), last.end)
                places.update(range(padding.start(), padding.end()) if padding else ())
            if depth < _MAX_DEPTH:
                entities += [(each, depth + 1) for each in parts if each.encoding in _PLAIN_ENCODINGS]
        return frozenset(places)

    @property
    def is_closed(self) -> bool:
        """A delimiter ends its last part (RFC 2046 5.1.1), and there is none after that one."""
        _, parts, (start, end) = self._cut
        line = self.data[parts[-1][1] : start] if parts else b""
        return line.strip().endswith(self.delimiter + b"--") and self.delimiter not in self.data[start:end]

    @property
    def is_blank(self) -> bool:
        """It is a text of nothing but blanks, without a name: mail programs show nothing of it."""
        charset, is_named = self.parameter("charset"), self.name or self.is_described
        is_short_text = self.kind.startswith(_NOT_SHOWN_BLANK) and self.end - self.body <= _MAX_BLANK
        if is_named or not is_short_text or charset not in _BLANK_IN:
            return False
        return not self.content.decode(charset or "utf-8", "replace").strip()

    @property
    def is_sound(self) -> bool:
        """All programs find the same fields in its header and the same parts.

        A delimiter need only be the beginning of a line (RFC 2046 5.1.1), so what is like one before the first part may
        be one.
        """
        (start, end), _, _ = self._cut
        has_other = self.is_multipart and bool(self.delimiter) and self.delimiter in self.data[start:end]
        return is_sound(self.data, self.start, self.body) and not has_other

    @property
    def delimiter(self) -> bytes:
        """The beginning of the line before each part of a multipart; empty if no boundary is named."""
        boundary = self.type.values.get("boundary", "")
        return b"--" + boundary.encode("ascii", "replace") if boundary else b""

    def hides(self, delimiter: bytes) -> bool:
        """Return whether text that mail programs don't show holds the delimiter of a multipart around it."""
        before, _, after = self._cut
        return any(delimiter in self.data[start:end] for start, end in (before, after))

    @cached_property
    def content(self) -> bytes:
        """The body, its transfer encoding undone (RFC 2045 6)."""
        body = self.data[self.body : self.end]
        decode = _DECODERS.get(self.encoding)
        return decode(body) if decode else body

    @property
    def has_strange_characters(self) -> bool:
        """Its body is in base64, but has other characters, goes on after its end, or ends within a byte."""
        return self.encoding == "base64" and not is_strict_base64(self.data[self.body : self.end])

    def parameter(self, name: str) -> str:
        """Return a parameter of its Content-Type, in lower case; empty where there is none."""
        return self.type.values.get(name, "").strip().lower()

    @property
    def parts(self) -> tuple[_Span, ...]:
        """Where each part of a multipart begins and ends; the line break before a boundary is the boundary's."""
        return self._cut[1]

    @cached_property
    def _cut(self) -> tuple[_Span, tuple[_Span, ...], _Span]:
        """Return the places of the parts between those of the text around them, which programs don't show."""
        if not self.delimiter:
            return (self.body, self.end), (), (self.end, self.end)
        line = re.compile(re.escape(b"\n" + self.delimiter) + rb"(--)?[ \t]*\r?(?=\n|\Z)")
        places: list[_Span] = []
        start, is_closed = self.body, False
        for mark in islice(line.finditer(self.data, max(self.body - 1, 0), self.end), MAX_PARTS + 1):
            line_break = mark.start() - (self.data[mark.start() - 1 : mark.start()] == b"\r")
            places.append((start, max(start, line_break)))
            start, is_closed = min(mark.end() + 1, self.end), mark[1] is not None
            if is_closed:
                break
        if is_closed or len(places) <= MAX_PARTS:
            places.append((start, self.end))
        before, *parts = places
        after = parts.pop() if is_closed else (self.end, self.end)
        return before, tuple(parts), after


def _outline(entity: Entity, depth: int = 0) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield each part: its depth, its header, and its body but for its own parts, unless it is quoted-printable."""
    parts: tuple[_Span, ...] = ()
    if depth < _MAX_DEPTH and (entity.is_multipart or entity.is_message):
        parts = entity.parts if entity.is_multipart else ((entity.body, entity.end),)
    (first, _), (_, last) = (parts[0], parts[-1]) if parts else ((entity.end, entity.end),) * 2
    body = entity.data[entity.body : first] + entity.data[last : entity.end]
    is_text = entity.encoding == "quoted-printable" and not entity.is_multipart
    yield depth, entity.data[entity.start : entity.body], b"" if is_text else body
    for start, end in parts:
        yield from _outline(entity_at(entity.data, start, end), depth + 1)


def entity_at(data: bytes, start: int, end: int) -> Entity:
    """Read the header of the entity that is a part of some data, from `start` to `end`."""
    block, body = header_block(data, start, end)
    values: dict[bytes, list[bytes]] = {_TYPE: [], _ENCODING: [], _DISPOSITION: [], _DESCRIPTION: []}
    for name, value in fields(block):
        if name in values and len(values[name]) < MAX_PARTS:
            values[name].append(value)
    types, encodings, dispositions, descriptions = values.values()
    is_unreadable = len(types) > 1 or len(encodings) > 1
    is_unreadable |= any(len(value) > _MAX_FIELD_LENGTH for value in chain(types, encodings, dispositions))
    type_, disposition = NO_TYPE, _NO_DISPOSITION
    try:
        type_ = parameter_field(_decoded(types[0])) if types else NO_TYPE
        disposition = parameter_field(_decoded(dispositions[0])) if dispositions else _NO_DISPOSITION
    except (LookupError, ValueError):
        type_, is_unreadable = NO_TYPE, True
    return Entity(
        *(data, start, body, end, type_),
        encoding=_decoded(encodings[0]).lower() if encodings else "",
        disposition=disposition,
        is_unreadable=is_unreadable,
        is_described=any(each.strip() for each in descriptions) or len(dispositions) > 1,
    )


def _decoded(value: bytes) -> str:
    """Return a field's value as text, in which blanks are only those that MIME knows (RFC 5322 2.2.2).

    Python takes others for blanks too, such as the no-break space, and would see a type or boundary where mail programs
    see none.
    """
    value = value[:_MAX_FIELD_LENGTH].strip(b" \t\r\n")
    try:
        text = value.decode()
    except UnicodeDecodeError:
        text = value.decode("latin-1")
    if text.isascii() and text.isprintable():
        return text
    return "".join("\ufffd" if each.isspace() and each not in " \t" else each for each in text)


def is_strict_base64(body: bytes) -> bool:
    """Return whether a body is base64 and nothing else (RFC 2045 6.8): no other characters, and none after its end."""
    padding = body.find(b"=")
    if padding >= 0 and body[padding:].translate(None, b"= \t\r\n"):
        return False
    digits = 0
    for start in range(0, len(body), _PIECE):
        piece = body[start : start + _PIECE].translate(None, b"= \t\r\n")
        if piece.translate(None, _BASE64):
            return False
        digits += len(piece)
    return digits % 4 != 1


def from_base64(body: bytes) -> bytes:
    """Decode base64, ignoring all other characters; an incomplete last group gives what it holds.

    It is decoded in pieces: one call for 150 MB would block all other threads, and so the window, for seconds.
    """
    decoded, digits = bytearray(), b""
    for start in range(0, len(body), _PIECE):
        digits += body[start : start + _PIECE].translate(None, _NOT_BASE64)
        whole = len(digits) - len(digits) % 4
        decoded += binascii.a2b_base64(digits[:whole])
        digits = digits[whole:]
    if len(digits) > 1:
        decoded += binascii.a2b_base64(digits + b"=" * (4 - len(digits)))
    return bytes(decoded)


_DECODERS: dict[str, Callable[[bytes], bytes]] = {"base64": from_base64, "quoted-printable": binascii.a2b_qp}
