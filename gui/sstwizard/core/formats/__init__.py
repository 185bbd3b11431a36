"""Bytes ⇄ certificates. What a file is, its content says; names and endings are not asked."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from ..certificates.reading import Problem, Reading, without_duplicates
from ..errors import FormatError
from ..text import QT_TRANSLATE_NOOP, text
from . import archive, binary, pem
from .unknown import identify

MAX_PROBLEMS = 100
"""Problems of one file that are told one by one."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read(data: bytes, *, password: str | None = None) -> Reading:
    """Read the certificates in a file of any form: store, certificate, PEM, PKCS #7, PKCS #12, or a .zip of these.

    Args:
        data: The file's content.
        password: What the user typed for a PKCS #12; none and the empty one are tried first.

    Returns:
        Certificates in the order found, each once, and a line for whatever could not be used.

    Raises:
        PasswordNeededError: It is a PKCS #12, and neither the password nor none opens it.
        FormatError: No certificate could be read. The message says what the file seems to be, and what to do.
    """
    if archive.is_archive(data):
        return tidied(archive.decode(data, partial(_read_member, password=password)))
    return tidied(_read_one(data, password))


def tidied(reading: Reading) -> Reading:
    """Return the reading with each certificate once and no more problems than anyone will read."""
    certificates = without_duplicates(reading.certificates)
    problems = reading.problems
    if len(problems) > MAX_PROBLEMS:
        message = QT_TRANSLATE_NOOP("core", "There are {count} more problems.")
        more = Problem(text(message, count=len(problems) - MAX_PROBLEMS))
        problems = (*problems[:MAX_PROBLEMS], more)
    if len(certificates) < len(reading.certificates):
        message = QT_TRANSLATE_NOOP("core", "Some certificates are there more than once; each was taken once.")
        problems = (*problems, Problem(text(message)))
    return Reading(certificates, problems)


def _read_one(data: bytes, password: str | None) -> Reading:
    marked = len(_BYTE_ORDER_MARK) if data.startswith(_BYTE_ORDER_MARK) else 0
    found = binary.decode(data[marked:], password)
    if found is not None:
        return _moved(found, marked)
    readable = pem.as_text(data)
    found = pem.decode(readable, password) if readable else None
    if found is None:
        raise identify(data[marked:], readable.content if readable else None)
    return found


def _read_member(data: bytes, password: str | None) -> Reading:
    if archive.is_archive(data):
        message = QT_TRANSLATE_NOOP("core", "This is an archive inside an archive. Take it out and add it by itself.")
        raise FormatError(text(message))
    return _read_one(data, password)


def _moved(reading: Reading, by: int) -> Reading:
    """Return the reading with its offsets counted from the file's first byte."""
    if not by:
        return reading
    return replace(
        reading,
        problems=tuple(
            replace(problem, offset=problem.offset + by) if problem.offset is not None else problem
            for problem in reading.problems
        ),
    )
