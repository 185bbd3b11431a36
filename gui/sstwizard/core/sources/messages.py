"""Find mail among the files that the user opens, and the file that a signature signs."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from .. import formats
from ..certificates.reading import Form
from .files import form_at, is_store

MAX_BYTES = 150 * 2**20
"""The largest message that is read, in bytes; Exchange Online's limit is 150 MB."""

_SIGNATURES = frozenset((".p7s", ".p7m"))
_MAX_LOOKED_AT = 100
"""Of so many files that are opened together it is looked whether one is a message."""


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


def holds_one(path: Path, form: Form | None) -> bool:
    """Tell whether what a file holds is looked at by itself: it is no folder, archive or mailbox.

    Args:
        path: The file.
        form: What `form_at` says of it; what can't be read has none, and reading it says why.
    """
    if form in (Form.MAILBOX, Form.ZIP):
        return False
    return not os.path.isdir(path)  # noqa: PTH112 - unlike `Path`'s, it answers whatever the system says


def signed_file(path: Path) -> Path | None:
    """Return the file beside a signature whose name it bears; None where there is none, or it is no signature."""
    name = signed_name(path.name)
    signed = path.with_name(name) if name else None
    return signed if signed is not None and signed.is_file() else None


def signed_name(signature: str) -> str:
    """Return the name that a signature bears beside its own ending; empty where the name is not that of a signature."""
    name, _, ending = signature.rpartition(".")
    return name if f".{ending.lower()}" in _SIGNATURES else ""
