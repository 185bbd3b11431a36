"""Signed messages and certificates that the user opens to check whether they are trusted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from .. import formats
from ..certificates.budget import Budget
from ..certificates.reading import ReportProgress, silent
from ..errors import FormatError, SourceError
from ..text import QT_TRANSLATE_NOOP, text
from .files import content_of, form_at, is_store, name_of

if TYPE_CHECKING:
    from ..messages import Message

MAX_BYTES = 150 * 2**20
"""The largest message that is read, in bytes; Exchange Online's limit is 150 MB."""

_SIGNATURES = frozenset((".p7s", ".p7m"))
_MAX_LOOKED_AT = 100
"""Of so many files that are opened together it is looked whether one is a message."""


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
    from .. import messages  # slow to import, and not needed to tell messages from other files

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


def mail_among(paths: Sequence[Path]) -> list[Path]:
    """Return what is to be opened as mail: where there is a message, all files but stores, for its CA may be there.

    Args:
        paths: Files and folders that were opened together.
    """
    if not any(map(_is_message, paths[:_MAX_LOOKED_AT])):
        return []
    return [path for path in paths if not is_store(path)]


def _is_message(path: Path) -> bool:
    """Tell whether a file begins as a message or a mailbox, or is called a signature; a folder is none."""
    is_called_signature = path.suffix.lower() in _SIGNATURES and path.is_file()
    return is_called_signature or form_at(path) in formats.MESSAGES


def signed_file(path: Path) -> Path | None:
    """Return the file beside a signature whose name it bears; None where there is none, or it is no signature."""
    name = signed_name(path.name)
    signed = path.with_name(name) if name else None
    return signed if signed is not None and signed.is_file() else None


def signed_name(signature: str) -> str:
    """Return the name that a signature bears beside its own ending; empty where the name is not that of a signature."""
    name, _, ending = signature.rpartition(".")
    return name if f".{ending.lower()}" in _SIGNATURES else ""
