"""Outlook's .msg: a compound file whose attachment holds the signature ([MS-OXMSG] 2.2.2, [MS-OXOSMIME] 2.1.3).

The message class says whether the message is signed. The attachment of a clear-signed message is the whole
multipart/signed, that of an opaque one the CMS. Messages that are attached lie deeper in the same file.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

import olefile

from ..certificates.addresses import comparable
from ..certificates.budget import Cost
from ..formats.mail_header import is_mail
from ..formats.sst import time_of
from ..formats.unknown import UnknownFormError
from ..text import QT_TRANSLATE_NOOP, text
from . import verdict
from .headers import MailFields, fields_of, makes_sense
from .structure import (
    CertificateFile,
    Part,
    Structure,
    holds_certificates,
    message_budget,
    read_cms,
    read_mail,
    require_budget,
)
from .verdict import RefusalError

_STREAM = "__substg1.0_"
_DATA, _EMBEDDED = f"{_STREAM}37010102", f"{_STREAM}3701000D"
"""PidTagAttachDataBinary and PidTagAttachDataObject ([MS-OXPROPS] 2.589, 2.590)."""
_CLASS, _SUBJECT = "001A", "0037"
_NAMES = ("0042", "0C1A")
"""PidTagSentRepresentingName and PidTagSenderName, of which programs show either."""
_SENDERS = ("5D02", "0064", "0065", "0041"), ("5D01", "0C1E", "0C1F", "0C19")
"""The SMTP address, type ("SMTP" or "EX"), address and entry id of whom the message is sent for, and of who sent it."""
_ONE_OFF = bytes.fromhex("812b1fa4bea310199d6e00dd010f5402")
"""What an entry id begins with, after four bytes, that contains a name and an address ([MS-OXCDATA] 2.2.5.1)."""
_FILE_NAMES, _MEDIA_TYPE = ("3707", "3704"), "370E"
_TRANSPORT_HEADERS = "007D"
"""The header that a message came with."""
_PROPERTIES, _PROPERTY = "__properties_version1.0", struct.Struct("<IIQ")
"""The stream of properties of fixed length; of each its tag, flags and value ([MS-OXMSG] 2.4)."""
_PROPERTIES_HEADER, _EMBEDDED_HEADER, _ATTACHMENT_HEADER = 32, 24, 8
_METHOD, _BY_VALUE, _AS_MESSAGE = 0x37050003, 1, 5
"""PidTagAttachMethod ([MS-OXCMSG] 2.2.2.9), and its values for data and for a message.

All others, such as those for OLE objects and files in a cloud, say that there is no content that could be read here.
"""
_INTEGER = 0xFFFFFFFF
"""The bits of a value that a property of type PtypInteger32 has."""
_OF_A_STREAM = frozenset((0x001E, 0x001F, 0x0102, 0x000D))
"""Types of properties that have a stream."""
_TIMES = (0x00390040, 0x0E060040)
"""PidTagClientSubmitTime and PidTagMessageDeliveryTime."""
_ATTACHMENT = "__attach_version"
"""What the name of an attachment's storage begins with."""
_MAX_DEPTH = 5
"""Messages in messages that are looked into."""
_DAMAGE = (OSError, OverflowError, RecursionError, ValueError)
"""What `olefile` raises for a damaged file: OverflowError for a size, RecursionError for a long chain of entries."""


def read(data: bytes) -> Structure:
    """Read an Outlook message.

    Raises:
        FormatError: It is no message, or is damaged.
    """
    with _damage_as_refusal():
        file = olefile.OleFileIO(io.BytesIO(data))
    with file:
        reader = _OutlookReader(file, len(data))
        message = reader.read([], 0)
    return replace(message, certificate_files=(*message.certificate_files, *reader.certificate_files))


@contextmanager
def _damage_as_refusal() -> Iterator[None]:
    try:
        yield
    except _DAMAGE as error:
        raise RefusalError(verdict.DAMAGED) from error


class _OneOff(NamedTuple):
    """Who is named by an entry id: "SMTP" or another kind of address, and that."""

    name: str
    kind: str
    address: str


class _OutlookReader:
    """Reads the message in a compound file, and those attached to it.

    Attributes:
        certificate_files: The attached files that are declared to hold certificates, so far.
    """

    def __init__(self, file: olefile.OleFileIO, size: int) -> None:
        """Read no more than twice the file's size, which is in bytes: streams may overlap."""
        self._file, self._left, self._budget = file, 2 * size, message_budget(size)
        self.certificate_files: list[CertificateFile] = []
        self._properties: dict[tuple[str, ...], Mapping[int, int]] = {}

    def _inside(self, storage: Sequence[str]) -> Mapping[str, int]:
        """Return the names of what a storage holds, in lower case as names are compared, with their types."""
        entry = self._file.root
        for name in storage:
            entry = entry.kids_dict[name.lower()]
        return {name: each.entry_type for name, each in entry.kids_dict.items()}

    def read(self, storage: list[str], depth: int) -> Structure:
        """Read the message in a storage, whose path is empty for the file itself, that lies in so many messages."""
        message_class = self._text(storage, _CLASS)
        if not message_class and not storage:
            message = QT_TRANSLATE_NOOP(
                "core",
                "This is an old Office document, not an Outlook message (.msg). Save the message itself, and check "
                "that.",
            )
            raise UnknownFormError(text(message))
        attachments = self._attachments(storage)
        kinds = message_class.upper().split(".")
        is_signed = "SMIME" in kinds and kinds[0] != "REPORT"  # which shows its own body
        own = self._signed(attachments.pop(0)) if is_signed and attachments else Structure()
        if not own.signed and own.fault is None:
            own = replace(own, fault=verdict.DAMAGED if is_signed else verdict.UNSIGNED)
        attached = [message for path in attachments for message in self._attached(path, depth)]
        fields = self._fields(storage)
        beside = enumerate(attachments, 2) if is_signed else ()
        return replace(
            own,
            attached=(*own.attached, *attached),
            unsigned=(*own.unsigned, *(Part(str(number), "", self._name(path)) for number, path in beside)),
            fields=fields if fields.values else replace(fields, values=own.fields.values),
        )

    def _attachments(self, storage: list[str]) -> list[list[str]]:
        inside = self._inside(storage)
        names = [name for name in inside if inside[name] == olefile.STGTY_STORAGE and name.startswith(_ATTACHMENT)]
        require_budget(self._budget.draw(Cost.PARTS, len(names)))
        return [[*storage, name] for name in sorted(names)]

    def _signed(self, path: list[str]) -> Structure:
        form = self._form(path)
        if form is None:
            return Structure(fault=verdict.AMBIGUOUS)
        content = self._content([*path, _DATA]) if form == _BY_VALUE else None
        if content is None:
            return Structure()
        if is_mail(content):
            return read_mail(content, budget=self._budget, depth=1)
        return read_cms(content, self._budget, is_whole=True) or Structure()

    def _attached(self, path: list[str], depth: int) -> tuple[Structure, ...]:
        """Return the signed messages that an attachment is, or holds."""
        form = self._form(path)
        if form == _AS_MESSAGE and depth < _MAX_DEPTH:
            message = self.read([*path, _EMBEDDED], depth + 1)
        else:
            content = self._content([*path, _DATA]) if form == _BY_VALUE else None
            if content is None:
                return ()
            kind, name = self._text(path, _MEDIA_TYPE), self._name(path)
            if holds_certificates(kind.lower(), name):
                self.certificate_files.append(CertificateFile(name or kind, content))
                return ()
            if not is_mail(content):
                return ()
            message = read_mail(content, budget=self._budget, depth=1)
        self.certificate_files += message.certificate_files
        return message.as_attached(message.fields.subject or self._name(path))

    def _form(self, path: list[str]) -> int | None:
        """Return the method of an attachment: whether it is data, a message in the same file, or neither.

        Return None if it is both data and a message, or said to be the other one: programs differ about which to show.
        """
        inside = self._inside(path)
        is_message = inside.get(_EMBEDDED.lower()) == olefile.STGTY_STORAGE
        is_data = inside.get(_DATA) == olefile.STGTY_STREAM
        form = _AS_MESSAGE if is_message else _BY_VALUE
        method = self._fixed(path).get(_METHOD, form) & _INTEGER
        is_unclear = (is_message and is_data) or method != form
        return None if method in (_BY_VALUE, _AS_MESSAGE) and is_unclear else method

    def _content(self, path: list[str]) -> bytes | None:
        """Return a stream; None where it is not there, is no stream but a storage, or no bytes are left.

        A property's stream that the properties beside it don't list is not there: Outlook doesn't see it either. Some
        programs list none.
        """
        *storage, name = path
        if name.startswith(_STREAM):
            listed = {tag for tag in self._fixed(storage) if tag & 0xFFFF in _OF_A_STREAM}
            if listed and int(name.removeprefix(_STREAM), 16) not in listed:
                return None
        with _damage_as_refusal():
            if self._file.get_type(path) != olefile.STGTY_STREAM:
                return None
            self._left -= self._file.get_size(path)
            content: bytes | None = self._file.openstream(path).read() if self._left >= 0 else None
        return content

    def _text(self, storage: list[str], tag: str) -> str:
        return next(self._texts(storage, tag), "")

    def _texts(self, storage: list[str], tag: str) -> Iterator[str]:
        """Yield a property in each of these types that it is there in: programs may read either."""
        for kind, codec in (("001F", "utf-16-le"), ("001E", "utf-8")):
            content = self._content([*storage, f"{_STREAM}{tag}{kind}"])
            if content is not None:
                yield content.decode(codec, "replace").rstrip("\0")

    def _name(self, attachment: list[str]) -> str:
        return next(filter(None, (self._text(attachment, tag) for tag in _FILE_NAMES)), "")

    def _fields(self, storage: list[str]) -> MailFields:
        header = self._text(storage, _TRANSPORT_HEADERS).encode("utf-8", "replace")
        transport = fields_of(header, 0, len(header))
        fields = {}
        names = dict.fromkeys(name for tag in _NAMES for name in self._texts(storage, tag))
        entries = [each for tags in _SENDERS if (each := self._one_off(storage, tags[-1])) is not None]
        names |= dict.fromkeys(entry.name for entry in entries)
        if (named := self._sender(storage)) is not None:
            fields["from"] = tuple(_mailbox(names, each).encode("utf-8", "replace") for each in named or ("",))
        subject = self._text(storage, _SUBJECT)
        if subject:
            fields["subject"] = (subject.encode("utf-8", "replace"),)
        fixed = self._fixed(storage)
        times = filter(None, (time_of(fixed[tag]) for tag in _TIMES if tag in fixed))
        return MailFields(MappingProxyType(fields), transport.date or next(filter(makes_sense, times), None))

    def _fixed(self, storage: list[str]) -> Mapping[int, int]:
        """Return the properties of a message or an attachment by tag: their values, or the sizes of their streams."""
        key = tuple(storage)
        if key not in self._properties:
            properties = self._content([*storage, _PROPERTIES]) or b""
            start = _PROPERTIES_HEADER
            if storage:
                start = _EMBEDDED_HEADER if storage[-1].startswith(_STREAM) else _ATTACHMENT_HEADER
            end = len(properties) - (len(properties) - start) % _PROPERTY.size
            self._properties[key] = {tag: value for tag, _, value in _PROPERTY.iter_unpack(properties[start:end])}
        return self._properties[key]

    def _sender(self, storage: list[str]) -> tuple[str, ...] | None:
        """Return the addresses of whom the message is sent for, else of who sent it; None if nobody is named.

        They are several where properties contradict each other, and none of somebody who is known to Exchange alone.
        """
        represented, sender = (self._addresses(storage, tags) for tags in _SENDERS)
        typed, sender_typed = ({*self._texts(storage, tags[2])} for tags in _SENDERS)
        is_same = not represented and bool(typed) and typed == sender_typed
        return sender if represented is None or is_same else represented

    def _addresses(self, storage: list[str], tags: Sequence[str]) -> tuple[str, ...] | None:
        smtp, kinds, typed = (tuple(filter(None, self._texts(storage, tag))) for tag in tags[:3])
        is_smtp = any(map(_is_smtp, kinds))
        addresses = [*smtp, *(each for each in typed if is_smtp or (not kinds and "@" in each))]
        entry = self._one_off(storage, tags[3])
        if entry is not None and (_is_smtp(entry.kind) or (not entry.kind and "@" in entry.address)):
            addresses.append(entry.address)
        is_named = smtp or typed or self._content([*storage, f"{_STREAM}{tags[3]}0102"])
        return tuple({comparable(each): each for each in addresses}.values()) if is_named else None

    def _one_off(self, storage: list[str], tag: str) -> _OneOff | None:
        """Return what is in an entry id that names somebody outside of any address book."""
        content = self._content([*storage, f"{_STREAM}{tag}0102"]) or b""
        if content[4:20] != _ONE_OFF:
            return None
        is_wide = content[23:24] >= b"\x80"
        texts = content[24:].decode("utf-16-le" if is_wide else "utf-8", "replace").split("\0")
        return _OneOff(*(texts + [""] * 3)[:3])


def _is_smtp(kind: str) -> bool:
    return kind.strip().upper() == "SMTP"


def _mailbox(names: Iterable[str], address: str) -> str:
    """Return a mailbox with all names that are not just the address, which Outlook repeats where it knows none."""
    others = " ".join(name for name in names if comparable(name.strip("'")) != comparable(address))
    quoted = others.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{address}>'
