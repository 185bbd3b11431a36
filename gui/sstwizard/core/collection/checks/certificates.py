"""Findings about a single certificate that need more than one of its facts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...certificates.alphabets import mixed_scripts
from ...certificates.certificate import Certificate, WindowsProperties
from ...certificates.oids import allows_email
from ...certificates.programs import disagreement, issuing_limit, withdrawal
from ...chains.paths import path_to_root
from ...chains.signing import is_self_signed
from ...chains.status import Fact
from ...text import QT_TRANSLATE_NOOP
from .finding import CheckInput, Code, Finding, FindingKind, Severity, advice, removal, replacement_by_issuers


def not_ca(check: CheckInput) -> Iterator[Finding]:
    """Trust comes from CAs. The certificate of a person or server makes the file larger and no mail trusted.

    One that is self-signed is a trust anchor for itself alone (`chains.validation`).
    """
    for certificate in check.noteworthy:
        if Fact.NOT_A_CA not in check.facts(certificate) or not certificate.details.version:
            continue
        path = path_to_root(certificate, check.usable_issuers, check.collection)
        issuers = tuple(each for each in path if each not in check.collection)
        kind = _TRUSTS_ITSELF if is_self_signed(certificate) else _NOT_CA
        yield kind.about(certificate, replacement_by_issuers(certificate, issuers) if issuers else removal(certificate))


_NOT_CA = advice(
    Code.NOT_CA,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("core", "“{name}” isn't a CA and isn't needed"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate "
        "takes up space and makes no mail trusted.",
    ),
)
_TRUSTS_ITSELF = advice(
    Code.NOT_CA,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("core", "“{name}” makes only its own mail trusted"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is self-signed and not a CA: it makes only mail trusted that was signed with this certificate. "
        "Remove it, unless you want exactly that.",
    ),
)


def left_out(check: CheckInput) -> Iterator[Finding]:
    """What came with the certificates and is not written: one finding of each kind, for any number of certificates."""
    for kind, is_concerned in _LEFT_OUT.items():
        concerned = [certificate for certificate in check.collection.ordered if is_concerned(certificate)]
        if concerned:
            yield kind.about(concerned[0], count=len(concerned))


_LEFT_OUT: dict[FindingKind, Callable[[Certificate], bool]] = {
    advice(
        Code.DUPLICATE,
        Severity.INFO,
        QT_TRANSLATE_NOOP("core", "Found more than once: {count}"),
        QT_TRANSLATE_NOOP(
            "core", "“{name}” was found more than once (of all selected: {count}). Each is written once."
        ),
    ): lambda certificate: certificate.copies > 1,
    advice(
        Code.PRIVATE_KEY_LEFT_OUT,
        Severity.INFO,
        QT_TRANSLATE_NOOP("core", "Private keys not included: {count}"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” was found with its private key (of all selected: {count}). This wizard never exports "
            "private keys; Exchange doesn't need them.",
        ),
    ): lambda certificate: certificate.had_private_key,
    advice(
        Code.WINDOWS_DATA_LEFT_OUT,
        Severity.INFO,
        QT_TRANSLATE_NOOP("core", "Properties not included: {count}"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are "
            "not written: no data from this computer is included.",
        ),
    ): lambda certificate: {certificate.windows, certificate.carried} != {WindowsProperties()},
    advice(
        Code.UNDECODABLE,
        Severity.INFO,
        QT_TRANSLATE_NOOP("core", "Not everything could be read: {count}"),
        QT_TRANSLATE_NOOP(
            "core",
            "Parts of “{name}” could not be read (of all selected: {count}), so not everything could be checked. "
            "The certificates are written unchanged.",
        ),
    ): lambda certificate: bool(certificate.details.undecodable),
}


def mixed_script(check: CheckInput) -> Iterator[Finding]:
    """A word of several alphabets can look like another's name (UTS #39 5.2, "moderately restrictive")."""
    for certificate in check.collection.ordered:
        if scripts := mixed_scripts(certificate.details.subject):
            yield _MIXED_SCRIPT.about(certificate, removal(certificate), first=scripts[0], second=scripts[1])


_MIXED_SCRIPT = advice(
    Code.MIXED_SCRIPT,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("core", "“{name}” mixes look-alike letters"),
    QT_TRANSLATE_NOOP(
        "core",
        "A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may "
        "imitate another CA. Compare the SHA-256 thumbprint with the one on the CA's website, or remove it.",
    ),
)


def root_from_network(check: CheckInput) -> Iterator[Finding]:
    """Whoever sends a message or answers a request can make a root with any name; only its hash identifies it."""
    for certificate in check.collection.ordered:
        is_strange = check.vouching.came_from_a_stranger(certificate) and check.vouching.is_unvouched(certificate)
        if is_strange and is_self_signed(certificate):
            yield _FROM_NETWORK.about(
                certificate, removal(certificate), origin=certificate.origin, sha256=certificate.sha256_in_groups
            )


_FROM_NETWORK = advice(
    Code.ROOT_FROM_NETWORK,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("core", "Nobody vouches for the root CA “{name}”"),
    QT_TRANSLATE_NOOP(
        "core",
        "Only a message or a download brought “{name}” ({origin}), and anybody can make a root CA of that name. "
        "Compare its SHA-256 by phone or on the CA's website, and remove it if a single digit differs: {sha256}",
    ),
)


def distrusted(check: CheckInput) -> Iterator[Finding]:
    """Withdrawn by a root program, in Windows' Disallowed store, or disallowed by the properties in Windows' stores.

    A warning where only what it issued before a moment is vouched for.
    """
    for certificate in check.collection.ordered:
        remedy = removal(certificate)
        limit = issuing_limit(certificate)
        copies = (each.windows for each in (certificate, *check.known.limited(certificate)))
        limits = (each.not_before for each in copies if allows_email(each.not_before_purposes))
        since = next((each for each in limits if each is not None), None)
        if (withdrawn := withdrawal(certificate)) is not None:
            program = withdrawn.program.title
            yield _WITHDRAWN.about(certificate, remedy, program=program, since=withdrawn.since)
        elif Fact.DISALLOWED in check.facts(certificate):
            yield _DISALLOWED.about(certificate, remedy)
        elif since is not None:
            yield _LIMITED_BY_WINDOWS.about(certificate, remedy, since=since)
        elif limit is not None:
            yield _LIMITED_BY_PROGRAM.about(certificate, remedy, program=limit.program.title, since=limit.before)


_NOT_TRUSTED_BY_WINDOWS = QT_TRANSLATE_NOOP("core", "Windows does not trust “{name}”")
_WITHDRAWN = advice(
    Code.DISTRUSTED,
    Severity.ERROR,
    QT_TRANSLATE_NOOP("core", "{program} has withdrawn “{name}”"),
    QT_TRANSLATE_NOOP(
        "core",
        "{program}'s root program withdrew “{name}” on {since}: don't trust it for mail. In the file, it would be "
        "trusted again for your whole organization. Remove it.",
    ),
)
_DISALLOWED = advice(
    Code.DISTRUSTED,
    Severity.ERROR,
    _NOT_TRUSTED_BY_WINDOWS,
    QT_TRANSLATE_NOOP(
        "core",
        "Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted "
        "again for your whole organization.",
    ),
)
_LIMITED_BY_WINDOWS = advice(
    Code.DISTRUSTED,
    Severity.WARNING,
    _NOT_TRUSTED_BY_WINDOWS,
    QT_TRANSLATE_NOOP(
        "core",
        "Windows trusts only what “{name}” issued before {since}. The file doesn't include this limit: Exchange would "
        "also trust what it has issued since then.",
    ),
)
_LIMITED_BY_PROGRAM = advice(
    Code.DISTRUSTED,
    Severity.WARNING,
    QT_TRANSLATE_NOOP("core", "{program} no longer trusts what “{name}” issues"),
    QT_TRANSLATE_NOOP(
        "core",
        "{program}'s root program vouches only for what “{name}” issued before {since}. The file doesn't include this "
        "limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before "
        "that date.",
    ),
)


def one_program(check: CheckInput) -> Iterator[Finding]:
    """One program vouches for a root, another has removed its mail purpose: no reason to distrust it."""
    for certificate in check.collection.ordered:
        if (between := disagreement(certificate)) is not None:
            yield _ONE_PROGRAM.about(certificate, vouching=between.vouching.title, other=between.other.title)


_ONE_PROGRAM = advice(
    Code.ONE_PROGRAM,
    Severity.INFO,
    QT_TRANSLATE_NOOP("core", "Only {vouching}'s root program vouches for “{name}”"),
    QT_TRANSLATE_NOOP(
        "core",
        "{vouching}'s root program vouches for “{name}” for mail; {other}'s no longer does, or only for other "
        "purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.",
    ),
)
