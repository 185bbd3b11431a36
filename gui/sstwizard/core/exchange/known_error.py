"""An error message: why it appears, and what helps."""

from __future__ import annotations

from typing import NamedTuple

from ..text import Text, text


class KnownError(NamedTuple):
    """An error message that users or administrators see.

    Attributes:
        message: Its words, "…" where they vary, or a description where they are not known.
        cause: Why it appears.
        help: What to do.
    """

    message: Text
    cause: Text
    help: Text


def known_error(message: str, cause: str, remedy: str) -> KnownError:
    """Return a known error of three sources; cause and remedy, and a description, are marked for translation."""
    return KnownError(text(message), text(cause), text(remedy))
