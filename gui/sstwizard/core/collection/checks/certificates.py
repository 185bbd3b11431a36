"""What is to be said of a certificate by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...certificates.certificate import Certificate, WindowsProperties
from ...chains.paths import end_of, path_to_root
from ...chains.signing import is_self_signed
from ...chains.status import Fact
from ...text import QT_TRANSLATE_NOOP, text
from .acceptance import of_same_key
from .finding import (
    Basis,
    Change,
    CheckInput,
    Code,
    CollectionChange,
    Finding,
    Severity,
    in_its_place,
    take_out,
)


def not_ca(check: CheckInput) -> Iterator[Finding]:
    """Trust comes from CAs. A person's or server's own certificate makes the file larger and nothing trusted.

    One that is self-signed is a trust anchor for itself alone (`chains.validation`).
    """
    for certificate in check.certificates:
        if Fact.NOT_A_CA not in check.facts(certificate) or not certificate.details.version:
            continue
        title, message = _VOUCHES_FOR_ITSELF if is_self_signed(certificate) else _NOT_CA
        yield Finding(
            code=Code.NOT_CA,
            severity=Severity.WARNING,
            title=text(title, name=certificate.name),
            message=text(message, name=certificate.name),
            basis=Basis.ADVICE,
            certificate=certificate,
            remedy=_issuers_instead(certificate, check),
        )


_NOT_CA = (
    QT_TRANSLATE_NOOP("core", "“{name}” isn't a CA and isn't needed"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate "
        "takes up space and makes no mail trusted.",
    ),
)
_VOUCHES_FOR_ITSELF = (
    QT_TRANSLATE_NOOP("core", "“{name}” makes only its own mail trusted"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. "
        "Remove it, unless you want exactly that.",
    ),
)


def _issuers_instead(certificate: Certificate, check: CheckInput) -> CollectionChange:
    path = path_to_root(certificate, check.usable_issuers, check.members)
    issuers = tuple(each for each in path if each not in check.members)
    if not issuers:
        return take_out(certificate)
    return in_its_place(certificate, issuers)


def no_email(check: CheckInput) -> Iterator[Finding]:
    """Every certificate of a chain must allow e-mail protection, or any purpose (RFC 5280 4.2.1.12)."""
    for certificate in check.certificates:
        found = check.facts(certificate)
        by_itself = Fact.NO_EMAIL in found
        if not certificate.is_ca or not (by_itself or Fact.NO_EMAIL_IN_WINDOWS in found):
            continue
        yield Finding(
            code=Code.NO_EMAIL,
            severity=Severity.ERROR,
            title=text(QT_TRANSLATE_NOOP("core", "“{name}” can't be used for secure email"), name=certificate.name),
            message=text(_NO_EMAIL if by_itself else _NO_EMAIL_IN_WINDOWS, name=certificate.name),
            basis=Basis.SEEN if by_itself else Basis.ADVICE,
            certificate=certificate,
            remedy=take_out(certificate),
        )


_NO_EMAIL = QT_TRANSLATE_NOOP(
    "core",
    "The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust mail "
    "through it; Exchange Online may do the same.",
)
_NO_EMAIL_IN_WINDOWS = QT_TRANSLATE_NOOP(
    "core",
    "Windows on this computer limits “{name}” to purposes other than secure email. The file doesn't include this "
    "limit: Exchange would still trust it for mail.",
)


def not_yet_valid(check: CheckInput) -> Iterator[Finding]:
    """RFC 5280 6.1.3: before NotBefore a certificate does not count."""
    for certificate in check.certificates:
        if Fact.NOT_YET_VALID in check.facts(certificate):
            start = certificate.details.not_before
            message = QT_TRANSLATE_NOOP(
                "core", "“{name}” is valid from {start}. Mail that needs it isn't trusted before then."
            )
            yield Finding(
                code=Code.NOT_YET_VALID,
                severity=Severity.WARNING,
                title=text(QT_TRANSLATE_NOOP("core", "“{name}” is not valid yet"), name=certificate.name),
                message=text(message, name=certificate.name, start=start),
                basis=Basis.STANDARD,
                certificate=certificate,
            )


def expires_soon(check: CheckInput) -> Iterator[Finding]:
    """Once one of them has expired, the next upload of the same file fails, and mail is no longer trusted."""
    for certificate in check.certificates:
        end = certificate.details.not_after
        if end is None or Fact.EXPIRES_SOON not in check.facts(certificate):
            continue
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file "
            "that contains it. Add its successor to the collection by then.",
        )
        yield Finding(
            code=Code.EXPIRES_SOON,
            severity=Severity.WARNING,
            title=text(
                QT_TRANSLATE_NOOP("core", "“{name}” expires in {days} days"),
                name=certificate.name,
                days=(end - check.now).days,
            ),
            message=text(message, name=certificate.name, end=end),
            basis=Basis.DOCUMENTED,
            certificate=certificate,
            remedy=_add_renewed(certificate, check),
        )


def _add_renewed(certificate: Certificate, check: CheckInput) -> Change | None:
    newer = next(iter(of_same_key(certificate, check)), certificate)
    if newer in check.members or end_of(newer) <= end_of(certificate):
        return None
    return Change(text(QT_TRANSLATE_NOOP("core", "Add the renewed certificate")), add=(newer,))


def left_out(check: CheckInput) -> Iterator[Finding]:
    """What came with the certificates and is not written: one finding for each kind, however many there are."""
    for code, concerns, words in _LEFT_OUT:
        concerned = [certificate for certificate in check.certificates if concerns(certificate)]
        if concerned:
            title, message = words
            yield Finding(
                code=code,
                severity=Severity.INFO,
                title=text(title, count=len(concerned)),
                message=text(message, name=concerned[0].name, count=len(concerned)),
                basis=Basis.ADVICE,
                certificate=concerned[0],
            )


_LEFT_OUT: tuple[tuple[Code, Callable[[Certificate], bool], tuple[str, str]], ...] = (
    (
        Code.DUPLICATE,
        lambda certificate: certificate.copies > 1,
        (
            QT_TRANSLATE_NOOP("core", "Found more than once: {count}"),
            QT_TRANSLATE_NOOP(
                "core", "“{name}” was found more than once (of all selected: {count}). Each is written once."
            ),
        ),
    ),
    (
        Code.PRIVATE_KEY_LEFT_OUT,
        lambda certificate: certificate.had_private_key,
        (
            QT_TRANSLATE_NOOP("core", "Private keys not included: {count}"),
            QT_TRANSLATE_NOOP(
                "core",
                "“{name}” was found with its private key (of all selected: {count}). This wizard never exports "
                "private keys; Exchange doesn't need them.",
            ),
        ),
    ),
    (
        Code.WINDOWS_DATA_LEFT_OUT,
        lambda certificate: {certificate.windows, certificate.carried} != {WindowsProperties()},
        (
            QT_TRANSLATE_NOOP("core", "Properties not included: {count}"),
            QT_TRANSLATE_NOOP(
                "core",
                "“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are "
                "not written: no data from this computer is included.",
            ),
        ),
    ),
    (
        Code.UNDECODABLE,
        lambda certificate: bool(certificate.details.undecodable),
        (
            QT_TRANSLATE_NOOP("core", "Not everything could be read: {count}"),
            QT_TRANSLATE_NOOP(
                "core",
                "Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. "
                "The certificates are written unchanged.",
            ),
        ),
    ),
)
