"""Mail that the organization received: message files, mailboxes, folders and archives of them.

It is read in pieces, so that the first messages can be shown while the others are still being read. Nothing of it is
written to disk, and of each message only signatures, certificates, senders and date are kept.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from .. import formats, messages
from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate, Provenance
from ..certificates.reading import Form, Problem, ReportProgress, silent
from ..errors import SourceError
from ..formats import asn1, pem
from ..formats.batch import MAIL, Batch
from ..formats.mail_header import begins_mailbox
from ..formats.unknown import identify
from ..messages import Message, mailbox
from ..messages.certificate_files import CertificateFile, certificates_in
from ..messages.mailbox import Mark
from ..messages.parts import Structure
from ..text import QT_TRANSLATE_NOOP, text
from . import files
from .file_walk import PIECE, FileWalk, OpenFile
from .messages import MAX_BYTES, signed_file
from .source import Source

UNSEEN = QT_TRANSLATE_NOOP(
    "core",
    "The content of an encoded (base64) attached message is not read: if nothing else in the mail is signed, it "
    "counts as not signed. Save such an attached message as a separate file, and open it.",
)
"""What is to be said of every reading."""

_SECONDS_OF_A_PIECE = 0.2
_CMS = (Form.PKCS7, Form.OTHER_CMS, Form.PEM, Form.BASE64)
"""The forms of a signature by itself, and of a bundle of certificates."""


@dataclass(frozen=True, slots=True)
class ReceivedMail:
    """A message that is signed, or has a signed message attached.

    Attributes:
        name: Where it was found, fit to be shown: "inbox.mbox ▸ 17" is the 17th in it.
        message: What it consists of; its signatures are checked, and its content is dropped.
        date: Its Date field, UTC; None where there is none that can be read.
    """

    name: str
    message: Message
    date: datetime | None = None


@dataclass(frozen=True, slots=True)
class MailReading:
    """What was read of some mail, or of a piece of it.

    Attributes:
        mails: The messages that are signed, or have a signed message attached.
        count: How many messages were read, unsigned ones and duplicates too; attached messages are not counted.
        certificates: Those beside the messages: in files of certificates, attached to messages as such, and in Windows'
            stores of people. Nobody vouches for them by that (`Provenance.RECEIVED`, `AMONG_OTHERS`).
        problems: What could not be read.
    """

    mails: tuple[ReceivedMail, ...] = ()
    count: int = 0
    certificates: tuple[Certificate, ...] = ()
    problems: tuple[Problem, ...] = ()

    def __add__(self, more: MailReading) -> MailReading:
        return MailReading(
            self.mails + more.mails,
            self.count + more.count,
            self.certificates + more.certificates,
            self.problems + more.problems,
        )


def read(paths: Iterable[Path], report: ReportProgress = silent) -> Iterator[MailReading]:
    """Read mail in pieces.

    Args:
        paths: Files (.eml, .msg, .p7m, .mbox, .zip, certificates) and folders, at any depth.
        report: Is told how far the work is, in bytes of all; what it raises ends the work.

    Yields:
        What was read since the last piece, as often as some tenths of a second.
    """
    with Budget(report) as budget:
        reader = _ReceivedMailReader(budget)
        handed_out = time.monotonic()
        for _ in reader.read(paths):
            if time.monotonic() - handed_out >= _SECONDS_OF_A_PIECE:
                yield reader.take()
                handed_out = time.monotonic()
        yield reader.take()


def read_stores(stores: Iterable[Source], report: ReportProgress = silent) -> MailReading:
    """Read what a computer keeps of people beside their mail.

    Args:
        stores: `windows.people_sources`, each of which holds own or partners' certificates.
        report: What it raises ends the work.
    """
    certificates: list[Certificate] = []
    problems: list[Problem] = []
    for store in stores:
        try:
            certificates += store.load(report).certificates
        except SourceError as error:
            problems.append(Problem(error.message, file=store.place))
    return MailReading(certificates=tuple(certificates), problems=tuple(problems))


class _ReceivedMailReader:
    """Reads files, and keeps what they hold until it is taken. Its generators yield where it may be taken."""

    def __init__(self, budget: Budget) -> None:
        self._budget, self._found = budget, Batch(MAIL)
        self._mails: list[ReceivedMail] = []
        self._count = 0
        self._shared: dict[Certificate, Certificate] = {}
        self._seen: set[bytes] = set()

    def take(self) -> MailReading:
        """Return what was read since this was last called."""
        beside = self._found.drain()
        found = MailReading(tuple(self._mails), self._count, beside.certificates, beside.problems)
        self._mails, self._count = [], 0
        return found

    def read(self, paths: Iterable[Path]) -> Iterator[None]:
        """Read files, and those in folders and archives."""
        for file in FileWalk(self._budget, self._found).files(paths):
            with self._found.noting_errors(file.name, is_named=file.is_named):
                if begins_mailbox(file.head) and formats.form_of(file.head) is Form.MAIL:
                    yield from self._read_mailbox(file)
                else:
                    self._read_whole(file)
            yield
        self._found.note_counted()

    def _read_mailbox(self, file: OpenFile) -> Iterator[None]:
        first = [file.head]

        def read(size: int) -> bytes:
            return first.pop() if first else file.read(size)

        for number, data in enumerate(mailbox.messages_in(read, MAX_BYTES), 1):
            name = f"{file.name} ▸ {number}"
            if data is None:
                self._found.note(Problem(files.too_large(name, MAX_BYTES).message, file=name))
            else:
                self._take_mail(name, data, mailbox.read)
            yield

    def _read_whole(self, file: OpenFile) -> None:
        """Read a file that is one message, or holds certificates."""
        head = file.head
        form = formats.form_of(head)
        if form is None and len(head) == PIECE and head[0] != asn1.SEQUENCE:  # large, and nothing that is known
            readable = pem.as_text(head)
            raise identify(head, readable.content if readable else None)
        data = _whole(file)
        form = form if len(data) == len(head) else formats.form_of(data)
        if form is Form.MAIL:
            self._take_mail(file.name, data, messages.read)
            return
        message = messages.read(data) if form is Form.COMPOUND_FILE else None
        if form in _CMS:
            message = _signature(file, data)
        if message is None:
            self._take_certificates(file.name, data)
        else:
            self._count += 1
            self._take_message(file.name, message)

    def _take_mail(self, name: str, data: bytes, read_message: Callable[[bytes], Message]) -> None:
        self._count += 1
        mark = mailbox.mark_of(data)
        if mark is not Mark.NONE:
            self._budget.check_cancelled()
            self._take_message(name, read_message(data), mark)

    def _take_message(self, name: str, message: Message, mark: Mark = Mark.SIGNATURE) -> None:
        structure = message.structure
        new = [file for file in structure.certificate_files if self._is_new(file)]
        if new and not self._budget.is_spent:
            self._found.take(certificates_in(new, self._budget).found_in(name))
        if not structure.signed and not structure.attached and not (structure.has_signature and mark is Mark.SIGNATURE):
            return
        checked = replace(structure.without_content(), certificate_files=())
        certificates = tuple(self._share(each, name) for each in message.certificates)
        message = replace(message, certificates=certificates, structure=self._with_shared(checked, name))
        self._mails.append(ReceivedMail(name, message, structure.fields.date))

    def _with_shared(self, structure: Structure, name: str) -> Structure:
        """Return what a message consists of, with each certificate as it was met first."""
        return replace(
            structure,
            signed=tuple(
                replace(
                    part,
                    certificates=tuple(self._share(each, name) for each in part.certificates),
                    signatures=tuple(
                        replace(each, signer=each.signer and self._share(each.signer, name)) for each in part.signatures
                    ),
                )
                for part in structure.signed
            ),
            attached=tuple(replace(each, message=self._with_shared(each.message, name)) for each in structure.attached),
        )

    def _share(self, certificate: Certificate, name: str) -> Certificate:
        """Return a certificate as it was met first: it is kept and decoded once, not for each message."""
        found = self._shared.get(certificate)
        if found is None:
            origin = text("{name}", name=name)
            found = replace(certificate, origin=origin, provenance=Provenance.RECEIVED)
            self._shared[certificate] = found
        return found

    def _is_new(self, file: CertificateFile) -> bool:
        """Say whether a file has not been met yet: some attach their certificate to every message."""
        known, digest = len(self._seen), hashlib.sha256(file.content).digest()
        self._seen.add(digest)
        return len(self._seen) > known

    def _take_certificates(self, name: str, data: bytes) -> None:
        if self._budget.is_spent:  # which was told when it happened
            return
        if len(data) > files.MAX_BYTES:
            raise files.too_large(name, files.MAX_BYTES)
        self._budget.take(Cost.BYTES, len(data))
        self._found.take(formats.read(data, budget=self._budget).found_in(name))


def _whole(file: OpenFile) -> bytes:
    """Return all bytes of a file.

    Raises:
        SourceError: It is too large.
    """
    pieces, size = [file.head], len(file.head)
    while piece := file.read(PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_BYTES:
            raise files.too_large(file.name, MAX_BYTES)
    return b"".join(pieces)


def _signature(file: OpenFile, data: bytes) -> Message | None:
    """Read a signature by itself, with the file beside it that it signs; None for certificates."""
    beside = signed_file(file.path) if file.path else None
    signed = partial(files.content_of, beside, MAX_BYTES) if beside else file.signed
    is_detached = signed is not None and file.name.lower().endswith(".p7s")
    message = messages.message_in(data, is_detached=is_detached)
    if message is not None and message.lacks_content and signed is not None:
        return message.with_content(signed())
    return message
