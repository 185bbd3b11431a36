"""Read mail that the organization received: message files, mailboxes, folders and archives of them.

It is read in pieces, so that the first messages can be shown while the others are still being read. Nothing of it is
written to disk, and of each message only signatures, certificates, senders and date are kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import IO

from .. import formats, messages
from ..certificates.budget import Budget, Cost
from ..certificates.certificate import Certificate
from ..certificates.reading import Form, Problem, Reading, ReportProgress, silent
from ..chains.effort import limited
from ..digests import sha256
from ..errors import FormatError, SourceError
from ..formats import archive, asn1, pem
from ..formats.batch import MAIL, Batch
from ..formats.unknown import identify
from ..messages import Message, mailbox
from ..messages.mailbox import Mark
from ..messages.parts import Structure, certificates_in
from ..messages.verdict import TOO_MANY
from ..platform import file_access
from ..text import QT_TRANSLATE_NOOP, printable, text
from . import Source, files

UNSEEN = QT_TRANSLATE_NOOP(
    "core",
    "The content of an encoded (base64) attached message is not read: if nothing else in the mail is signed, it "
    "counts as not signed. Save such an attached message as a separate file, and open it.",
)
"""A sentence to show with every reading."""
MAX_FILES = 100_000
"""Files of a folder, or of an archive, that are read."""
MAX_MESSAGE_BYTES = 150 * 2**20
"""The largest message that is read, in bytes; Exchange Online's limit is 150 MB."""
MAX_ARCHIVE_BYTES = 4 * 2**30
"""Bytes to which all files of an archive together may unpack; a mailbox among them is read in pieces."""
PIECE = 2**20
"""Bytes of a file that are read at once."""

_SECONDS_BETWEEN_PIECES = 0.2
_EFFORT_PER_BYTE, _SPARE_EFFORT = 0.006, 8_000.0
"""Units (`effort`) that the signatures of a message may cost, by its size, and beyond that in all messages together."""
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
        problems: What could not be read.
    """

    mails: tuple[Message, ...] = ()
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
    """Read mail, and yield what was read since the last time as often as some tenths of a second.

    Args:
        paths: Files (called as in `files.MESSAGE_SUFFIXES` and others, certificates) and folders, at any depth.
        report: Called with the progress in bytes of all files; what it raises ends the work.
    """
    with Budget(report) as budget:
        reader = _ReceivedMailReader(budget)
        yielded = time.monotonic()
        for _ in reader.read(paths):
            if time.monotonic() - yielded >= _SECONDS_BETWEEN_PIECES:
                yield reader.take()
                yielded = time.monotonic()
        yield reader.take()


def read_alone(path: Path, content: Path | None = None, report: ReportProgress = silent) -> tuple[Message, MailReading]:
    """Read a file that is opened by itself: a signed message (.eml, .msg, .p7m), a signature (.p7s), or certificates.

    Args:
        path: The file.
        content: For a signature, the file that was signed. By default the one beside it with its name: `letter.txt`
            beside `letter.txt.p7s`. If there is none, only the signer is checked.
        report: What it raises ends the work.

    Returns:
        The message, signed or not, or the certificate in question; and what a survey makes use of. There are no
        problems: where there is nothing to judge, `Message.error` says why.
    """
    with Budget(report) as budget:
        reader = _ReceivedMailReader(budget)
        message = reader.read_alone(path.absolute(), content.absolute() if content is not None else None)
        return message, replace(reader.take(), problems=())


def read_stores(stores: Iterable[Source], report: ReportProgress = silent) -> MailReading:
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
        self._budget, self._found = budget, Batch(MAIL)
        self._mails: list[Message] = []
        self._count = 0
        self._shared: dict[Certificate, Certificate] = {}
        self._seen: set[bytes] = set()
        self._spare_effort = _SPARE_EFFORT

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
                if formats.form_of(file.head) is Form.MAILBOX:
                    yield from self._read_mailbox(file)
                else:
                    self._read_whole(file)
            yield
        self._found.note_counted()

    def read_alone(self, path: Path, content: Path | None) -> Message:
        """Read a file and return its message, signed or not."""
        name = files.name_of(path)
        signed = partial(files.content_of, content, MAX_MESSAGE_BYTES) if content else _beside(path)
        is_detached = content is not None or (signed is not None and path.suffix.lower() == ".p7s")
        data = b""
        try:
            data = files.content_of(path, MAX_MESSAGE_BYTES)
            message = messages.read(data, is_detached=is_detached, budget=self._budget)
            message = _completed(message, signed)
        except SourceError as error:
            return Message((), name=name, error=error.message)
        except FormatError as error:
            with self._found.noting_errors(name):  # certificates among which none is in question help other messages
                self._take_certificates(name, data)
            said = text(QT_TRANSLATE_NOOP("core", "{file}: {reason}"), file=name, reason=error.message)
            return Message((), name=name, error=said)
        if message.certificate is not None:
            found = Reading(message.certificates).found_in(name)
            self._found.take(found)
            return replace(message, name=name, certificates=found.certificates)
        self._count += 1
        is_mail = formats.form_of(data) in (Form.MAIL, Form.MAILBOX)
        with self._limited(name, len(data)):
            return self._take_message(name, message, mailbox.mark_of(data) if is_mail else Mark.SIGNATURE)

    def _read_mailbox(self, file: OpenFile) -> Iterator[None]:
        first = [file.head]

        def read(size: int) -> bytes:
            return first.pop() if first else file.read(size)

        for number, data in enumerate(mailbox.messages_in(read, MAX_MESSAGE_BYTES), 1):
            name = f"{file.name} ▸ {number}"
            if data is None:
                self._found.note(Problem(files.too_large(name, MAX_MESSAGE_BYTES).message, file=name))
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
        message = _message(file, data) if form in _MESSAGES else None
        if message is None:
            self._take_certificates(file.name, data)
        else:
            self._count += 1
            with self._limited(file.name, len(data)):
                self._take_message(file.name, message)

    @contextmanager
    def _limited(self, name: str, size: int) -> Iterator[None]:
        """Limit what checking the signatures of one message costs within, and note if not all were checked."""
        with limited(size * _EFFORT_PER_BYTE + self._spare_effort) as budget:
            yield
        self._spare_effort = min(self._spare_effort, budget.left)
        if budget.is_cut_short:
            self._found.note(Problem(TOO_MANY.message, file=name, cut_short=True))

    def _take_mail(self, name: str, data: bytes, read_message: Callable[[bytes], Message]) -> None:
        self._count += 1
        mark = mailbox.mark_of(data)
        if mark is not Mark.NONE:
            self._budget.check_cancelled()
            with self._limited(name, len(data)):
                self._take_message(name, read_message(data), mark)

    def _take_message(self, name: str, message: Message, mark: Mark = Mark.SIGNATURE) -> Message:
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
        checked = replace(structure.without_content(), certificate_files=())
        found = replace(messages.message_of(self._with_shared(checked, name)), name=name)
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
            attached=tuple(replace(each, message=self._with_shared(each.message, name)) for each in structure.attached),
        )

    def _share(self, certificate: Certificate, name: str) -> Certificate:
        """Return the first copy of a certificate: it is kept and decoded once, not for each message."""
        if certificate not in self._shared:
            self._shared[certificate] = replace(certificate, origin=text("{name}", name=name))
        return self._shared[certificate]

    def _take_certificates(self, name: str, data: bytes) -> None:
        if self._budget.is_spent:  # which was noted when it happened
            return
        if len(data) > files.MAX_BYTES:
            raise files.too_large(name, files.MAX_BYTES)
        self._budget.take(Cost.BYTES, len(data))
        self._found.take(formats.read(data, budget=self._budget).found_in(name))


def _whole(file: OpenFile) -> bytes:
    """Return all bytes of a file; raise a `SourceError` for one that is too large."""
    pieces, size = [file.head], len(file.head)
    while piece := file.read(PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_MESSAGE_BYTES:
            raise files.too_large(file.name, MAX_MESSAGE_BYTES)
    return b"".join(pieces)


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
    if signed is None or not file_access.reachable(signed).is_file():
        return None
    return partial(files.content_of, signed, MAX_MESSAGE_BYTES)


def _completed(message: Message, signed: Callable[[], bytes] | None) -> Message:
    """Return a message; a signature that lacks its content gets that of another file."""
    return message.with_content(signed()) if signed is not None and message.lacks_content else message


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file while it is open, on the disk or in an archive.

    Attributes:
        name: Its name, fit for display.
        head: Its first bytes.
        read: Returns that many of its next bytes, or what is left; none at its end.
        path: Where it is; None in an archive.
        is_named: The user chose it, not a folder or archive that it is in.
        signed: For a signature in an archive, reads the file beside it that it signs; None if there is none.
    """

    name: str
    head: bytes
    read: Callable[[int], bytes]
    path: Path | None = None
    is_named: bool = False
    signed: Callable[[], bytes] | None = None


class FileWalk:
    """Opens files one after the other, and reports the progress in bytes of all files."""

    def __init__(self, budget: Budget, problems: Batch) -> None:
        """Walk over nothing yet; call the report of a budget, and note what can't be opened."""
        self._budget, self._problems = budget, problems
        self._done = self._total = 0.0

    def files(self, paths: Iterable[Path]) -> Iterator[OpenFile]:
        """Open files, and those in folders and archives. Each is closed when the next one is asked for."""
        listed = list(self._list(paths))
        self._total = sum(size for *_, size in listed)
        end = 0
        for path, name, is_named, size in listed:
            yield from self._open(path, name, is_named=is_named)
            end += size
            self._done = end
            self._advance(0)

    def _list(self, paths: Iterable[Path]) -> Iterator[tuple[Path, str, bool, int]]:
        """Yield path and name of each file, whether it is named itself, and its size in bytes."""
        for each in paths:
            path = each.absolute()
            if not files.is_folder(path):
                yield path, files.name_of(path), True, _size(path)
                continue
            for file in files.files_below(path, MAX_FILES, self._budget.report, self._problems.note):
                yield file, printable(str(file.relative_to(path))), False, _size(file)

    def _open(self, path: Path, name: str, *, is_named: bool) -> Iterator[OpenFile]:
        with self._problems.noting_errors(name, is_named=is_named), files.opened(path) as stream:
            head = _from_disk(path, stream, PIECE)
            if archive.is_archive(head):
                yield from self._open_archive(name, stream)
            else:
                self._advance(len(head))
                yield OpenFile(name, head, self._counted(partial(_from_disk, path, stream)), path, is_named)

    def _open_archive(self, name: str, stream: IO[bytes]) -> Iterator[OpenFile]:
        stream.seek(0)
        opened = archive.Archive(stream, MAX_FILES, MAX_ARCHIVE_BYTES, self._counted(stream.read, 0))
        contents = {each.name: each for each in opened.members}

        def whole(content: archive.Member) -> bytes:
            with opened.open(content, MAX_MESSAGE_BYTES) as unpacked:
                return archive.read_piece(unpacked, content.size)

        for member in opened.members:
            content = contents.get(signed_name(member.name))
            signed = partial(whole, content) if content is not None else None
            inner = f"{name} ▸ {printable(member.name)}"
            with self._problems.noting_errors(inner), opened.open(member) as unpacked:
                packed = member.packed / max(member.size, 1)
                read = self._counted(partial(archive.read_piece, unpacked), packed)
                head = read(PIECE)
                archive.refuse_nested(head)
                yield OpenFile(inner, head, read, signed=signed)

    def _counted(self, read: Callable[[int], bytes], packed: float = 1) -> Callable[[int], bytes]:
        """Return a function that reads and reports the progress, where one byte takes so many on the disk."""

        def counted(size: int) -> bytes:
            piece = read(size)
            self._advance(packed * len(piece))
            return piece

        return counted

    def _advance(self, count: float) -> None:
        self._done += count
        self._budget.report(int(min(self._done, self._total)), int(self._total))


def signed_name(signature: str) -> str:
    """Return the name of a signature without its ending; empty if the name is not that of a signature."""
    name, _, ending = signature.rpartition(".")
    return name if f".{ending.lower()}" in files.SIGNATURE_SUFFIXES else ""


def _size(path: Path) -> int:
    try:
        return file_access.reachable(path).stat().st_size
    except (OSError, ValueError):  # reading it says why
        return 0


def _from_disk(path: Path, stream: IO[bytes], size: int) -> bytes:
    try:
        return stream.read(size)
    except OSError as error:
        raise files.unreadable(path, error) from error
