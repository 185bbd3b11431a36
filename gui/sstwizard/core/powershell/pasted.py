"""The upload as one text to paste: the steps of the script file, with the path in place of the script's folder."""

from __future__ import annotations

from .steps import Say, as_block, upload_steps
from .target import Upload


def upload_block(upload: Upload, say: Say = str) -> str:
    """Return the upload as one block to paste.

    Args:
        upload: What to upload, and into which Exchange.
        say: Turns a `Text` into the language of the comments.
    """
    return as_block(upload_steps(upload), say)
