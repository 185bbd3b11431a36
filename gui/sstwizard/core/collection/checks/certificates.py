"""What is to be said of a certificate by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...certificates.certificate import Certificate, WindowsProperties
from ...certificates.oids import allows_email
from ...certificates.programs import IssuingLimit, Withdrawal, disagreement, issuing_limit, withdrawal
from ...certificates.scripts import mixed_scripts
from ...chains.paths import path_to_root
from ...chains.signing import is_self_signed
from ...chains.status import Fact
from ...text import QT_TRANSLATE_NOOP, Text, text
from .finding import (
    Basis,
    CheckInput,
    Code,
    CollectionChange,
    Finding,
    Severity,
    in_its_place,
    removal,
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
        return removal(certificate)
    return in_its_place(certificate, issuers)


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


def mixed_script(check: CheckInput) -> Iterator[Finding]:
    """A word of several alphabets can look like another's name (UTS #39 5.2, "moderately restrictive")."""
    for certificate in check.certificates:
        scripts = mixed_scripts(certificate.details.subject)
        if not scripts:
            continue
        message = QT_TRANSLATE_NOOP(
            "core",
            "A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may "
            "imitate another CA. Compare the SHA-256 thumbprint with the one on the CA's website, or remove it.",
        )
        yield Finding(
            code=Code.MIXED_SCRIPT,
            severity=Severity.WARNING,
            title=text(QT_TRANSLATE_NOOP("core", "“{name}” mixes look-alike letters"), name=certificate.name),
            message=text(message, name=certificate.name, first=scripts[0], second=scripts[1]),
            basis=Basis.ADVICE,
            certificate=certificate,
            remedy=removal(certificate),
        )


def root_from_network(check: CheckInput) -> Iterator[Finding]:
    """Whoever sends a message or answers a request can make a root and give it any name; only its hash proves it."""
    for certificate in check.certificates:
        is_strange = check.vouching.came_from_a_stranger(certificate) and check.vouching.is_unvouched(certificate)
        if not is_strange or not is_self_signed(certificate):
            continue
        yield Finding(
            code=Code.ROOT_FROM_NETWORK,
            severity=Severity.WARNING,
            title=text(QT_TRANSLATE_NOOP("core", "Nobody vouches for the root CA “{name}”"), name=certificate.name),
            message=text(
                _FROM_NETWORK,
                name=certificate.name,
                origin=certificate.origin,
                sha256=certificate.sha256_in_groups,
            ),
            basis=Basis.ADVICE,
            certificate=certificate,
            remedy=removal(certificate),
        )


_FROM_NETWORK = QT_TRANSLATE_NOOP(
    "core",
    "Only a message or a download brought “{name}” ({origin}), and anybody can make a root CA of that name. Compare "
    "its SHA-256 by phone or on the CA's website, and remove it if a single digit differs: {sha256}",
)


def distrusted(check: CheckInput) -> Iterator[Finding]:
    """Withdrawn by a root program, in Windows' Disallowed store, or disallowed by the properties in Windows' stores.

    A warning where only what it issued before a moment is vouched for.
    """
    for certificate in check.certificates:
        withdrawn = withdrawal(certificate)
        limit = issuing_limit(certificate)
        copies = (certificate, *check.known.limited(certificate))
        said = (each.windows for each in copies if allows_email(each.windows.not_before_purposes))
        since = next((each.not_before for each in said if each.not_before is not None), None)
        if withdrawn is not None:
            yield _withdrawn(certificate, withdrawn)
        elif Fact.DISALLOWED in check.facts(certificate):
            yield _by_windows(certificate, Severity.ERROR, text(_DISTRUSTED, name=certificate.name))
        elif since is not None:
            message = text(_DISTRUSTED_SINCE, name=certificate.name, since=since)
            yield _by_windows(certificate, Severity.WARNING, message)
        elif limit is not None:
            yield _limited(certificate, limit)


def _withdrawn(certificate: Certificate, withdrawn: Withdrawal) -> Finding:
    name, program = certificate.name, withdrawn.program.title
    message = text(_WITHDRAWN, program=program, name=name, since=withdrawn.since)
    title = text(QT_TRANSLATE_NOOP("core", "{program} has withdrawn “{name}”"), program=program, name=name)
    return _distrusted(certificate, Severity.ERROR, title, message)


def _by_windows(certificate: Certificate, severity: Severity, message: Text) -> Finding:
    title = text(QT_TRANSLATE_NOOP("core", "Windows does not trust “{name}”"), name=certificate.name)
    return _distrusted(certificate, severity, title, message)


def _limited(certificate: Certificate, limit: IssuingLimit) -> Finding:
    name, program = certificate.name, limit.program.title
    title = QT_TRANSLATE_NOOP("core", "{program} no longer trusts what “{name}” issues")
    message = text(_LIMITED, program=program, name=name, since=limit.before)
    return _distrusted(certificate, Severity.WARNING, text(title, program=program, name=name), message)


def _distrusted(certificate: Certificate, severity: Severity, title: Text, message: Text) -> Finding:
    return Finding(
        code=Code.DISTRUSTED,
        severity=severity,
        title=title,
        message=message,
        basis=Basis.ADVICE,
        certificate=certificate,
        remedy=removal(certificate),
    )


_WITHDRAWN = QT_TRANSLATE_NOOP(
    "core",
    "{program}'s root program withdrew “{name}” on {since}: don't trust it for mail. In the file, it would be "
    "trusted again for your whole organization. Remove it.",
)
_DISTRUSTED = QT_TRANSLATE_NOOP(
    "core",
    "Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted "
    "again for your whole organization.",
)
_DISTRUSTED_SINCE = QT_TRANSLATE_NOOP(
    "core",
    "Windows trusts only what “{name}” issued before {since}. The file doesn't include this limit: Exchange would "
    "also trust what it has issued since then.",
)
_LIMITED = QT_TRANSLATE_NOOP(
    "core",
    "{program}'s root program vouches only for what “{name}” issued before {since}. The file doesn't include this "
    "limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before "
    "that date.",
)


def one_program(check: CheckInput) -> Iterator[Finding]:
    """A root of which one program has taken the mail purpose, while the other vouches: no reason to distrust it."""
    for certificate in check.certificates:
        between = disagreement(certificate)
        if between is None:
            continue
        programs = {"vouching": between.vouching.title, "other": between.other.title}
        title = QT_TRANSLATE_NOOP("core", "Only {vouching}'s root program vouches for “{name}”")
        yield Finding(
            code=Code.ONE_PROGRAM,
            severity=Severity.INFO,
            title=text(title, name=certificate.name, **programs),
            message=text(_ONE_PROGRAM, name=certificate.name, **programs),
            basis=Basis.ADVICE,
            certificate=certificate,
        )


_ONE_PROGRAM = QT_TRANSLATE_NOOP(
    "core",
    "{vouching}'s root program vouches for “{name}” for mail; {other}'s no longer does, or only for other purposes. "
    "Exchange uses only the file. Keep the root if you still receive mail that needs it.",
)
