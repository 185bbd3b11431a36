"""Signed messages and certificates that the user opens to check whether they are trusted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from .. import messages
from ..certificates.budget import Budget
from ..certificates.reading import ReportProgress, silent
from ..errors import FormatError, SourceError
from ..messages import Message
from ..text import QT_TRANSLATE_NOOP, text
from .files import content_of, name_of

MAX_BYTES = 150 * 2**20
"""The largest message that is read, in bytes; Exchange Online's limit is 150 MB."""

_SIGNATURES = frozenset((".p7s", ".p7m"))


def read_message(path: Path, content: Path | None = None, report: ReportProgress = silent) -> Message:
    """Read a signed message (.eml, .msg, .p7m), a signature (.p7s), or a certificate by itself.

    Args:
        path: The file.
        content: For a signature, the file that was signed. By default the one beside it whose name it bears:
            `letter.txt` beside `letter.txt.p7s`. If there is none, only the signer is checked.
        report: May end the work.

    Raises:
        SourceError: The file can't be read, is damaged, holds several messages, or is no message at all.
    """
    path = path.absolute()
    name = name_of(path)
    try:
        signed = content or signed_file(path)
        is_detached = content is not None or (signed is not None and path.suffix.lower() == ".p7s")
        with Budget(report) as budget:
            message = messages.read(content_of(path, MAX_BYTES), is_detached=is_detached, budget=budget)
    except FormatError as error:
        raise SourceError(
            text(QT_TRANSLATE_NOOP("core", "{file}: {reason}"), file=name, reason=error.message)
        ) from error
    origin = text("{name}", name=name)
    message = replace(message, certificates=tuple(replace(each, origin=origin) for each in message.certificates))
    if message.lacks_content and signed is not None:
        return message.with_content(content_of(signed.absolute(), MAX_BYTES))
    return message


def signed_file(path: Path) -> Path | None:
    """Return the file beside a signature whose name it bears; None where there is none, or it is no signature."""
    signed = path.with_suffix("")
    return signed if path.suffix.lower() in _SIGNATURES and signed.is_file() else None
