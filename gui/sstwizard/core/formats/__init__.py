"""Read and write certificate files. Formats are detected by content, regardless of file names."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate, takewhile

from ..certificates.budget import Budget, Cost
from ..certificates.reading import Form, Problem, Reading, ReadingBuilder, more_problems, without_duplicates
from ..errors import FormatError, LimitError
from ..text import QT_TRANSLATE_NOOP, printable, text
from . import archive, asn1, der, pem, pkcs7, sst
from .asn1 import Shape
from .mail_header import begins_mailbox, is_mail
from .unknown import COMPOUND_FILE, UnknownFormError, by_shape, identify

MESSAGES = (Form.MAIL, Form.MAILBOX, Form.COMPOUND_FILE)
"""The formats whose certificates came with a message, or may have."""
_MAX_TINY = 2_500
_USUAL_SIZE = 500
"""The bytes of a small certificate. Each that has fewer uses up a part of `_MAX_TINY`, by what it lacks: what is found
out of each takes a third of a millisecond, and a file of 3 MB can hold 15,000."""
_TINY = QT_TRANSLATE_NOOP(
    "core",
    "Reading stopped after {count} certificates: they are far shorter than real ones. Add those that you need one by "
    "one.",
)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_MAX_HEADER = 2**16
"""The characters of a text that are searched for the header of a message."""
_SHAPES = {
    Shape.CERTIFICATE: Form.DER,
    Shape.SIGNED_DATA: Form.PKCS7,
    Shape.ENCRYPTED: Form.OTHER_CMS,
    Shape.OTHER_CONTENT: Form.OTHER_CMS,
    Shape.PKCS12: Form.PKCS12,
}
_READERS: dict[Form | None, Callable[[bytes, Budget], Reading]] = {
    Form.SST: sst.decode,
    Form.SERIALIZED_ELEMENT: sst.decode_element,
    Form.DER: der.decode,
    Form.PKCS7: pkcs7.decode,
}
"""They raise a `FormatError` if no certificate could be read, a `LimitError` if the budget was spent before."""
_CERTIFICATE_LABELS = ("CERTIFICATE", "X509 CERTIFICATE", "X.509 CERTIFICATE", "TRUSTED CERTIFICATE")


def form_of(data: bytes) -> Form | None:
    """Detect the format of a file by its beginning and the tags of its encoding.

    Nothing is decoded, so the file may be damaged; of a store, its first bytes are enough (`sst.HEADER`). Text is PEM
    if it contains a block anywhere. None means unknown, or binary data after a byte order mark, which no other program
    reads.
    """
    form = _binary_form_of(data)
    if form is not None:
        return form
    if is_mail(data):
        return Form.MAILBOX if begins_mailbox(data) else Form.MAIL
    readable = pem.as_text(data)
    return pem.form_of(readable) if readable else None


def _binary_form_of(data: bytes, *, is_labeled_certificate: bool = False) -> Form | None:
    """Detect the format of binary data. An unknown shape labeled as a certificate counts as DER."""
    if data.startswith(sst.BEGINNING):
        return Form.SST
    if archive.is_archive(data):
        return Form.ARCHIVE
    if data.startswith(COMPOUND_FILE):
        return Form.COMPOUND_FILE
    if sst.is_element(data):
        return Form.SERIALIZED_ELEMENT
    if data[:1] != bytes((asn1.SEQUENCE,)):
        return None
    try:
        shape = asn1.shape(asn1.element(data))
    except FormatError:
        return None
    return Form.DER if shape is Shape.OTHER and is_labeled_certificate else _SHAPES.get(shape)


def read(data: bytes, *, password: str | None = None, budget: Budget | None = None) -> Reading:
    """Read the certificates in a file of any format except an archive: store, certificate, PEM, PKCS #7, PKCS #12.

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
    return tidied(read_part(data, budget, password))


def read_part(data: bytes, budget: Budget, password: str | None) -> Reading:
    """Read a file that is part of another, as `read` does, but not yet tidied."""
    form = form_of(data)
    reading = _read_binary(data, form, budget, password)
    content = data.removeprefix(_BYTE_ORDER_MARK)
    if reading is None and len(content) < len(data):
        reading = _read_binary(content, _binary_form_of(content), budget, password)
        reading = reading and replace(reading, problems=tuple(map(_after_mark, reading.problems)))
    readable = pem.as_text(data) if reading is None and form is not Form.ARCHIVE else None
    is_message, is_bundle = form in MESSAGES, False
    if readable:
        reading = _read_text(readable, budget, password)
        is_bundle = reading is not None and reading.form is not Form.DER
        is_message = is_message or is_mail(readable.content[:_MAX_HEADER].encode())  # in UTF-16
    if reading is None:
        raise identify(content, readable.content if readable else None)
    return replace(reading.received() if is_message else reading, form=form, is_bundle=is_bundle)


def tidied(reading: Reading) -> Reading:
    """Return the reading without duplicates or too many tiny certificates, and note problems that were only counted."""
    distinct = without_duplicates(reading.certificates)
    spent = accumulate(max(0, 1 - len(each.der) / _USUAL_SIZE) for each in distinct)
    certificates = distinct[: sum(1 for _ in takewhile(lambda tiny: tiny <= _MAX_TINY, spent))]
    problems = reading.problems
    if reading.unlisted:
        problems = (*problems, more_problems(reading.unlisted))
    if len(certificates) < len(distinct):
        problems = (*problems, Problem.of(LimitError(text(_TINY, count=len(certificates)))))
    if len(distinct) < len(reading.certificates):
        message = QT_TRANSLATE_NOOP("core", "Some certificates occur more than once; each was added once.")
        problems = (*problems, Problem(text(message), is_remark=True))
    return replace(reading, certificates=certificates, problems=problems, unlisted=0)


def _read_binary(data: bytes, form: Form | None, budget: Budget, password: str | None) -> Reading | None:
    """Read data of the form that `_binary_form_of` returned; None for a form that isn't binary."""
    if form is Form.PKCS12:
        from . import pkcs12  # slow to import, and seldom needed

        return pkcs12.decode(data, budget, password)
    reader = _READERS.get(form)
    return replace(reader(data, budget), form=form) if reader else None


def _read_text(readable: pem.Readable, budget: Budget, password: str | None) -> Reading | None:
    """Read the certificates in a text; None if it has neither a PEM block nor bare base64 of a certificate file.

    The form is DER if it holds nothing else.
    """
    builder, first, forms = ReadingBuilder(), None, set()
    for block in pem.blocks(readable):
        try:
            budget.take(Cost.ELEMENTS, offset=block.offset)
            found = _read_block(block, budget, password)
            forms.add(found.form)
            builder.take(_located(found, block.offset))
        except FormatError as error:
            error.offset = block.offset
            builder.note(Problem.of(error))
            first = error if first is None or isinstance(error, LimitError) else first
        if budget.is_spent:
            break
    else:
        if readable.is_cut:
            message = QT_TRANSLATE_NOOP(
                "core", "Only the first {size} MB of this text were searched. Split it into smaller files."
            )
            first = LimitError(text(message, size=pem.MAX_TEXT_BYTES // 2**20), pem.MAX_TEXT_BYTES)
            builder.note(Problem.of(first))
        elif not builder.problems and not builder.certificates:
            data = pem.bare(readable)
            reading = _read_binary(data, _binary_form_of(data), budget, password)
            return reading and _located(reading, None)
    if first is not None and not builder.certificates:
        raise first
    return replace(builder.reading(), form=Form.DER if forms == {Form.DER} else None)


def _read_block(block: pem.Block, budget: Budget, password: str | None) -> Reading:
    if "PRIVATE KEY" in block.label:
        message = QT_TRANSLATE_NOOP("core", "A private key was skipped. Only certificates are needed here.")
        raise UnknownFormError(text(message))
    if block.label.startswith("PGP"):
        raise identify(b"-----BEGIN PGP ", "-----BEGIN PGP ")
    data = block.decoded
    if not data:
        message = QT_TRANSLATE_NOOP("core", "A certificate is damaged and was skipped: its base64 text is invalid.")
        raise FormatError(text(message))
    is_certificate = block.label in _CERTIFICATE_LABELS
    form = _binary_form_of(data, is_labeled_certificate=is_certificate)
    reading = _read_binary(data, form, budget, password)
    if reading is not None:
        return replace(reading, problems=()) if block.label.startswith("TRUSTED") else reading
    known = by_shape(data)
    if known:
        raise known
    if is_certificate:
        raise FormatError(text(QT_TRANSLATE_NOOP("core", "A certificate is damaged and was skipped.")))
    message = QT_TRANSLATE_NOOP("core", "A block without a certificate was skipped: {label}.")
    raise UnknownFormError(text(message, label=printable(block.label)))


def _after_mark(problem: Problem) -> Problem:
    return problem if problem.offset is None else replace(problem, offset=problem.offset + len(_BYTE_ORDER_MARK))


def _located(reading: Reading, offset: int | None) -> Reading:
    """Return the reading with one offset for all problems, as offsets in decoded base64 aren't those in the file."""
    return replace(reading, problems=tuple(replace(problem, offset=offset) for problem in reading.problems))
