"""Read mail that the organization received: message files, mailboxes, folders and archives of them.

It is read in pieces, so that the first messages can be shown while the others are still being read. Nothing of it is
written to disk, and of each message only signatures, certificates and the fields of its header are kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from .. import formats, messages
from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.reading import Form, Problem, Reading, ReportProgress, no_progress
from ..digests import sha256
from ..errors import FormatError, SourceError
from ..formats import asn1, pem
from ..formats.unknown import identify
from ..messages import Message, mailbox
from ..messages.mailbox import Mark
from ..messages.structure import Structure, certificates_in
from ..messages.verdict import TOO_MANY
from ..platform import file_paths
from ..text import QT_TRANSLATE_NOOP, text
from . import Source, walk
from .files import read_certificates
from .walk import CERTIFICATES, MAIL, OpenFile, Walk, content_of, name_of, signed_name, too_large

_SECONDS_BETWEEN_PIECES = 0.2
_SHARE_OF_MESSAGE = 0.25
"""Of what is left for checking signatures, how much one message may take."""
_MESSAGES = (Form.COMPOUND_FILE, Form.PKCS7, Form.OTHER_CMS, Form.PEM, Form.BASE64)
"""The forms of an Outlook message, and of a signature by itself, which are those of a bundle of certificates, too."""


@dataclass(frozen=True, slots=True)
class MailReading:
    """What was read of some mail, or of a piece of it.

    Attributes:
        mails: The messages that are signed, or have a signed message attached; their signatures are checked, and their
            content is dropped.
        count: How many messages were read, unsigned ones and duplicates too; attached messages are not counted.
        certificates: Those beside the messages: in files of certificates, attached to messages as such, and in Windows'
            stores of people. Nobody vouches for them by that (`Provenance.RECEIVED`, `AMONG_OTHERS`).
        encrypted: How many of the messages are encrypted or compressed, so whether they are signed can't be seen.
    """

    mails: tuple[Message, ...] = ()
    count: int = 0
    certificates: tuple[Certificate, ...] = ()
    problems: tuple[Problem, ...] = ()
    encrypted: int = 0

    def __add__(self, more: MailReading) -> MailReading:
        return MailReading(
            self.mails + more.mails,
            self.count + more.count,
            self.certificates + more.certificates,
            self.problems + more.problems,
            self.encrypted + more.encrypted,
        )


def read(paths: Iterable[Path], report: ReportProgress = no_progress) -> Iterator[MailReading]:
    """Read mail, and yield what was read since the last time as often as some tenths of a second.

    Files are messages, mailboxes, archives or certificates, and those in folders, at any depth. The report is of the
    bytes of all files; what it raises ends the work.
    """
    with Budget(report) as budget:
        reader = _ReceivedMailReader(budget)
        yielded = time.monotonic()
        for _ in reader.read(paths):
            if time.monotonic() - yielded >= _SECONDS_BETWEEN_PIECES:
                yield reader.take()
                yielded = time.monotonic()
        yield reader.take()


def read_alone(
    path: Path, content: Path | None = None, report: ReportProgress = no_progress, data: bytes | None = None
) -> tuple[Message, MailReading]:
    """Read a file that is opened by itself: a signed message (.eml, .msg, .p7m), a signature (.p7s), or certificates.

    Args:
        path: The file.
        content: For a signature, the file that was signed. By default the one beside it with its name: `letter.txt`
            beside `letter.txt.p7s`. If there is none, only the signer is checked.
        report: What it raises ends the work.
        data: What is in the file, where another program has handed that over; the path is only a name then.

    Returns:
        The message, signed or not, or the certificate in question, whose `error` says why there is nothing to judge;
        and, without problems, what a survey makes use of.
    """
    with Budget(report) as budget:
        reader = _ReceivedMailReader(budget)
        message = reader.read_alone(path.absolute(), content.absolute() if content is not None else None, data)
        return message, replace(reader.take(), problems=())


def read_stores(stores: Iterable[Source], report: ReportProgress = no_progress) -> MailReading:
    """Read the certificates that a computer keeps of people beside their mail, in `windows.people_sources`."""
    certificates: list[Certificate] = []
    problems: list[Problem] = []
    for store in stores:
        try:
            certificates += store.load(report).certificates
        except SourceError as error:
            problems.append(Problem(error.message, file=store.place))
    return MailReading(certificates=tuple(certificates), problems=tuple(problems))


class _ReceivedMailReader:
    """Reads files, and keeps what they hold until `take` is called: whenever one of its generators yields."""

    def __init__(self, budget: Budget) -> None:
        self._budget, self._found = budget, Walk(budget, MAIL)
        self._mails: list[Message] = []
        self._count = self._encrypted = 0
        self._shared: dict[Certificate, Certificate] = {}
        self._seen: set[bytes] = set()

    def take(self) -> MailReading:
        """Return what was read since this was last called."""
        beside = self._found.drain()
        found = MailReading(
            tuple(self._mails), self._count, beside.certificates, beside.problems, encrypted=self._encrypted
        )
        self._mails, self._count, self._encrypted = [], 0, 0
        return found

    def read(self, paths: Iterable[Path]) -> Iterator[None]:
        """Read files, and those in folders and archives."""
        with closing(self._found.files(paths)) as files:
            for file in files:
                with self._found.noting_errors(file.name, is_named=file.is_named):
                    if formats.form_of(file.head) is Form.MAILBOX:
                        yield from self._read_mailbox(file)
                    else:
                        self._read_whole(file)
                yield
        self._found.note_counted()

    def read_alone(self, path: Path, content: Path | None, given: bytes | None = None) -> Message:
        """Read a file, of which the bytes may be given, and return its message, signed or not."""
        name, beside = name_of(path), _beside(path) if given is None else None
        signed = partial(content_of, content, MAIL.max_file_bytes) if content else beside
        is_detached = content is not None or (signed is not None and path.suffix.lower() == ".p7s")
        data = b""
        try:
            data = given if given is not None else content_of(path, MAIL.max_file_bytes)
            read = partial(read_certificates, budget=self._budget)
            message = messages.read(data, is_detached=is_detached, read_certificates=read)
            message = _completed(message, signed)
        except SourceError as error:
            return Message((), name=name, error=error.message)
        except FormatError as error:
            with self._found.noting_errors(name):  # certificates among which none is in question help other messages
                self._take_certificates(name, data)
            said = text(QT_TRANSLATE_NOOP("core", "{file}: {reason}"), file=name, reason=error.message)
            return Message((), name=name, error=said, is_loss=error.is_loss)
        if message.certificate is not None:
            found = Reading(message.certificates).found_in(name)
            self._found.take(found)
            return replace(message, name=name, certificates=found.certificates)
        self._count += 1
        form = formats.form_of(data)
        if form is Form.MAILBOX:
            message = mailbox.read(data)
        mark = mailbox.mark_of(data) if form in (Form.MAIL, Form.MAILBOX) else Mark.SIGNATURE
        return self._take_message(name, message, len(data), mark)

    def _read_mailbox(self, file: OpenFile) -> Iterator[None]:
        first = [file.head]

        def read(size: int) -> bytes:
            return first.pop() if first else file.read(size)

        for number, data in enumerate(mailbox.messages_in(read, MAIL.max_file_bytes), 1):
            name = f"{file.name} ▸ {number}"
            if data is None:
                self._found.note(Problem(too_large(name, MAIL.max_file_bytes).message, file=name))
            else:
                self._take_mail(name, data, mailbox.read)
            yield

    def _read_whole(self, file: OpenFile) -> None:
        """Read a file that is one message, or holds certificates."""
        head = file.head
        form = formats.form_of(head)
        if form is None and len(head) == walk.PIECE and head[0] != asn1.SEQUENCE:  # large, and nothing that is known
            readable = pem.as_text(head)
            raise identify(head, readable.content if readable else None)
        data = file.whole(MAIL.max_file_bytes)
        form = form if len(data) == len(head) else formats.form_of(data)
        if form is Form.MAIL:
            self._take_mail(file.name, data, messages.read)
            return
        message = _message(file, data) if form in _MESSAGES else None
        if message is None:
            self._take_certificates(file.name, data)
        else:
            self._budget.take(Cost.SIGNED_MESSAGES)
            self._count += 1
            self._take_message(file.name, message, len(data))

    def _take_mail(self, name: str, data: bytes, read_message: Callable[[bytes], Message]) -> None:
        self._budget.take(Cost.MESSAGES)
        mark = mailbox.mark_of(data)
        if mark is not Mark.NONE:
            self._budget.take(Cost.SIGNED_MESSAGES)
        self._count += 1
        if mark is not Mark.NONE:
            self._take_message(name, read_message(data), len(data), mark)

    def _take_message(self, name: str, message: Message, size: int, mark: Mark = Mark.SIGNATURE) -> Message:
        """Take what is attached to a message, and the message itself if it is signed; return it without its content."""
        structure = message.structure
        new = []
        for file in structure.certificate_files if mark else ():
            digest = sha256(file.content)
            if digest not in self._seen:  # some attach their certificate to every message
                self._seen.add(digest)
                new.append(file)
        if new and not self._budget.is_spent:
            self._found.take(certificates_in(new, self._budget).found_in(name))
        with self._budget.allow_for(size).part(_SHARE_OF_MESSAGE) as part:
            checked = replace(structure.without_content(), certificate_files=())
        if part.is_cut_short:
            self._found.note(Problem(TOO_MANY.message, file=name, cut_short=True))
        found = replace(messages.message_of(self._with_shared(checked, name)), name=name)
        self._encrypted += structure.is_sealed
        is_signed = structure.signed or structure.attached
        if (mark and is_signed) or (mark is Mark.SIGNATURE and structure.has_signature):
            self._mails.append(found)
        return found

    def _with_shared(self, structure: Structure, name: str) -> Structure:
        """Return what a message consists of, with the first copy of each certificate."""
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
            attached=tuple(self._with_shared(each, name) for each in structure.attached),
        )

    def _share(self, certificate: Certificate, name: str) -> Certificate:
        """Return the first copy of a certificate: it is kept and decoded once, not for each message."""
        if certificate not in self._shared:
            self._shared[certificate] = replace(certificate, origin=text("{name}", name=name))
        return self._shared[certificate]

    def _take_certificates(self, name: str, data: bytes) -> None:
        if self._budget.is_spent:  # which was noted when it happened
            return
        if len(data) > CERTIFICATES.max_file_bytes:
            raise too_large(name, CERTIFICATES.max_file_bytes)
        self._budget.take(Cost.BYTES, len(data))
        self._found.take(read_certificates(data, self._budget).found_in(name))


def _message(file: OpenFile, data: bytes) -> Message | None:
    """Read a message, of a signature by itself with the file beside it that it signs; None for certificates."""
    signed = (_beside(file.path) if file.path else None) or file.signed
    is_detached = signed is not None and file.name.lower().endswith(".p7s")
    found = messages.message_or_form(data, is_detached=is_detached)
    return _completed(found, signed) if isinstance(found, Message) else None


def _beside(signature: Path) -> Callable[[], bytes] | None:
    """Return a function that reads the file beside a signature that it signs; None if there is none."""
    name = signed_name(signature.name)
    signed = signature.with_name(name) if name else None
    if signed is None or not file_paths.is_file(signed):
        return None
    return partial(content_of, signed, MAIL.max_file_bytes)


def _completed(message: Message, signed: Callable[[], bytes] | None) -> Message:
    """Return a message; a signature that lacks its content gets that of another file."""
    return message.with_content(signed()) if signed is not None and message.lacks_content else message
