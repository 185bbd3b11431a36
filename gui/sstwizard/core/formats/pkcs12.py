"""Read the certificates in PKCS #12 files (.p12, .pfx; RFC 7292): limit the cost, and open them in another process."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from ..certificates.budget import MAX, Budget, Cost
from ..certificates.certificate import Certificate, WindowsProperties
from ..certificates.reading import Problem, Reading, ReadingBuilder
from ..errors import FormatError, PasswordNeededError
from ..text import QT_TRANSLATE_NOOP, text
from . import asn1
from .der import cut_certificate
from .sst import shown_name

if TYPE_CHECKING:
    from .pkcs12_process import Opened

_MAX_BYTES = 8 * 2**20
_MAX_ELEMENTS = 50_000
_MAX_DEPTH = 40
_OCTETS = (asn1.OCTET_STRING, asn1.OCTET_STRING | asn1.CONSTRUCTED)


def decode(data: bytes, budget: Budget, password: str | None = None) -> Reading:
    """Read the certificates of a PKCS #12 file; no password and the empty one are tried as well as the one entered.

    Raises:
        PasswordNeededError: No password opens it.
        FormatError: It is damaged, locked with an unknown algorithm, contains a certificate that `cryptography`
            refuses, or exceeds the maximum of rounds.
        LimitError: Its rounds, or the seconds to open it, exceed the budget.
        CancelledError: The user has canceled.
    """
    from .pkcs12_process import Opener, Refusal  # slow to import, and seldom needed

    whole = asn1.element(data)
    if whole.end > _MAX_BYTES:
        raise _too_complicated()
    budget.take(Cost.ROUNDS, _rounds(data, whole))
    typed = (password.encode("utf-8", "surrogatepass"),) if password else ()
    passwords = (*typed, None, b"")  # the most likely first, as each may take all rounds
    found = budget.helper(Opener).open_file(data[: whole.end], passwords, budget)
    if found is Refusal.PASSWORD:
        raise PasswordNeededError(wrong=bool(password))
    if isinstance(found, Refusal):
        refused = found is Refusal.CERTIFICATE
        raise FormatError(text(_HOLDS_A_REFUSED_CERTIFICATE if refused else _DAMAGED_OR_LOCKED))
    return _reading(found)


def _reading(found: Iterable[Opened]) -> Reading:
    reading = ReadingBuilder()
    for one in found:
        try:
            der, _ = cut_certificate(one.der)
        except FormatError as error:  # too large, or the file broke the other process
            reading.note(Problem(error.message))
        else:
            carried = WindowsProperties(friendly_name=shown_name(one.name))
            reading.certificates.append(Certificate(der, had_private_key=one.has_key, carried=carried))
    if not reading.certificates:
        reading.note(Problem(text(QT_TRANSLATE_NOOP("core", "This PKCS #12 file contains no certificate."))))
    return reading.reading()


_HOLDS_A_REFUSED_CERTIFICATE = QT_TRANSLATE_NOOP(
    "core",
    "A certificate in this PKCS #12 file can't be read, so none was added. Export its certificates as PKCS #7 (.p7b) "
    "instead.",
)
_DAMAGED_OR_LOCKED = QT_TRANSLATE_NOOP(
    "core", "This PKCS #12 file is damaged, or locked in a way that can't be opened here."
)


def _rounds(data: bytes, whole: asn1.Element) -> int:
    """Return the sum of the visible iteration counts of a file; refuse one that exceeds the maximum.

    A count always follows the salt (RFC 7292 4 and appendix C, RFC 8018 A.2), and so does scrypt's cost (RFC 7914 7).
    """
    total = 0
    for octets, salt, count in _successive(data, whole):
        if salt.tag in _OCTETS and count.tag == asn1.INTEGER:
            number = octets[count.content : count.content_end]
            total += int.from_bytes(number, "big") if len(number) <= 8 else MAX[Cost.ROUNDS] + 1
        if total > MAX[Cost.ROUNDS]:
            message = QT_TRANSLATE_NOOP("core", "This PKCS #12 file would take hours to open, and was skipped.")
            raise FormatError(text(message), count.start)
    return total


def _successive(data: bytes, whole: asn1.Element) -> Iterator[tuple[bytes, asn1.Element, asn1.Element]]:
    """Yield all pairs of successive elements, including those in OCTET STRINGs, with the bytes that they are in."""
    waiting, seen = [(data, whole, 0)], 0
    while waiting:
        octets, parent, depth = waiting.pop()
        before = parent
        for child in _children(octets, parent, is_wrapped=octets is not data):
            seen += 1
            if seen > _MAX_ELEMENTS or depth > _MAX_DEPTH:
                raise _too_complicated()
            yield octets, before, child
            before = child
            inner = _wrapped(octets, child) if child.tag in _OCTETS else None
            if inner or child.tag & asn1.CONSTRUCTED:
                waiting.append((*(inner or (octets, child)), depth + 1))


def _children(data: bytes, parent: asn1.Element, *, is_wrapped: bool) -> Iterator[asn1.Element]:
    """Yield the elements in another; encrypted bytes that look like elements may end anywhere."""
    try:
        yield from asn1.children(data, parent)
    except FormatError:
        if not is_wrapped:
            raise


def _wrapped(data: bytes, octets: asn1.Element) -> tuple[bytes, asn1.Element] | None:
    """Return the SEQUENCE in an OCTET STRING, whole or in pieces, and the bytes that it is in; None without one."""
    content = data[octets.content : octets.content_end]
    try:
        if octets.tag & asn1.CONSTRUCTED:
            content = b"".join(data[piece.content : piece.content_end] for piece in asn1.children(data, octets))
        inner = asn1.element(content)
        # Ciphertext may begin like a SEQUENCE by chance, but its elements are rarely valid.
        if inner.tag != asn1.SEQUENCE:
            return None
        found = sum(1 for _ in islice(asn1.children(content, inner), _MAX_ELEMENTS))
        return (content, inner) if found else None
    except FormatError:
        return None


def _too_complicated() -> FormatError:
    return FormatError(text(QT_TRANSLATE_NOOP("core", "This PKCS #12 file is too complex to read.")))
