"""Read and write certificate files. Formats are detected by content, regardless of file names."""

from __future__ import annotations

from dataclasses import replace

from ..certificates.budget import Budget
from ..certificates.reading import Form, Problem, Reading, more_problems, without_duplicates
from ..text import QT_TRANSLATE_NOOP, text
from . import binary, pem
from .mail_header import begins_mailbox, is_mail
from .unknown import identify

MESSAGES = (Form.MAIL, Form.MAILBOX, Form.COMPOUND_FILE)
"""The formats whose certificates came with a message, or may have."""
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def form_of(data: bytes) -> Form | None:
    """Detect the format of a file by its beginning and the tags of its encoding.

    Nothing is decoded, so the file may be damaged; of a store, its first bytes are enough (`sst.HEADER`). Text is PEM
    if it contains a block anywhere. None means unknown, or binary data after a byte order mark, which no other program
    reads.
    """
    form = binary.form_of(data)
    if form is not None:
        return form
    if is_mail(data):
        return Form.MAILBOX if begins_mailbox(data) else Form.MAIL
    readable = pem.as_text(data)
    return pem.form_of(readable) if readable else None


def read(data: bytes, *, password: str | None = None, budget: Budget | None = None) -> Reading:
    """Read the certificates in a file of any format: store, certificate, PEM, PKCS #7 or PKCS #12; no archive.

    Args:
        data: The file's content.
        password: The password for a PKCS #12 file; none and the empty one are tried as well.
        budget: Limits the reading, for several files together if they share it; a new one by default.

    Returns:
        Certificates in the order found, without duplicates, problems, and the format.

    Raises:
        PasswordNeededError: It is a PKCS #12 file, and the password doesn't open it.
        FormatError: No certificate could be read. The message says what the file seems to be, and what to do.
        LimitError: The budget was spent before the first certificate.
        CancelledError: The user has canceled.
    """
    if budget is None:
        with Budget() as budget:
            return read(data, password=password, budget=budget)
    form = form_of(data)
    return tidied(replace(_read_one(data, form, budget, password), form=form))


def tidied(reading: Reading) -> Reading:
    """Return the reading without duplicates, and with a note about problems that were only counted."""
    certificates = without_duplicates(reading.certificates)
    problems = reading.problems
    if reading.unlisted:
        problems = (*problems, more_problems(reading.unlisted))
    if len(certificates) < len(reading.certificates):
        message = QT_TRANSLATE_NOOP("core", "Some certificates occur more than once; each was added once.")
        problems = (*problems, Problem(text(message)))
    return replace(reading, certificates=certificates, problems=problems, unlisted=0)


def _read_one(data: bytes, form: Form | None, budget: Budget, password: str | None) -> Reading:
    if form is Form.ARCHIVE:
        raise identify(data, None)
    found = binary.decode(data, form, budget, password)
    if found is not None:
        return found
    marked = len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0
    content = data[marked:]
    found = binary.decode(content, binary.form_of(content), budget, password) if marked else None
    if found is not None:
        return _moved(found, marked)
    readable = pem.as_text(data)
    found = pem.decode(readable, budget, password) if readable else None
    if found is None:
        raise identify(content, readable.content if readable else None)
    return found.received() if form in MESSAGES else found


def _moved(reading: Reading, by: int) -> Reading:
    """Return the reading with an amount added to its offsets."""
    return replace(
        reading,
        problems=tuple(
            replace(problem, offset=problem.offset + by) if problem.offset is not None else problem
            for problem in reading.problems
        ),
    )
