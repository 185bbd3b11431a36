"""Mail that the organisation received: message files, mailboxes, folders and archives of them.

It is read in pieces, so that the first messages can be shown while the others are still being read. Nothing of it is
written to disk, and of each message only signatures, certificates, senders and date are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..certificates.certificate import Certificate
from ..certificates.reading import Problem, ReportProgress, silent
from ..messages import Message


@dataclass(frozen=True, slots=True)
class ReceivedMail:
    """A message that is signed, or has a signed message attached.

    Attributes:
        name: Where it was found, fit to be shown: "inbox.mbox ▸ message 17".
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
        certificates: Those beside the messages: in files of certificates, and attached to messages as such. Nobody
            vouches for them by that (`Provenance.RECEIVED`, `AMONG_OTHERS`).
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
    raise NotImplementedError
