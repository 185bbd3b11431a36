"""Is the signature on each certificate proven, and are signature and key worth anything?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...certificates.algorithms import called
from ...certificates.budget import MAX, Cost
from ...certificates.certificate import Certificate
from ...chains.index import MAX_CANDIDATES, CertificateIndex
from ...chains.signing import SignatureStatus
from ...chains.status import Fact
from ...text import QT_TRANSLATE_NOOP, text
from .finding import Basis, CheckInput, Code, Finding, Severity, take_out


def bad_signature(check: CheckInput) -> Iterator[Finding]:
    """Whoever made it, it was not the issuer that it names: someone forged it, or it was damaged."""
    for certificate in check.forest.broken_at:
        if not is_forged(certificate, check.chosen):
            continue
        message = QT_TRANSLATE_NOOP(
            "core",
            "“{name}” names “{issuer}” as its issuer, but its signature doesn't match that issuer's key. The "
            "certificate is forged, damaged or invalid: remove it, unless the CA can explain it.",
        )
        yield Finding(
            code=Code.BAD_SIGNATURE,
            severity=Severity.ERROR,
            title=text(QT_TRANSLATE_NOOP("core", "The signature on “{name}” is wrong"), name=certificate.name),
            message=text(message, name=certificate.name, issuer=certificate.issuer_name),
            basis=Basis.STANDARD,
            certificate=certificate,
            remedy=take_out(certificate),
        )


def is_forged(certificate: Certificate, among: CertificateIndex) -> bool:
    """Say whether the issuer that it names is among them, by name and key identifier, and has not signed it.

    One that names itself as the issuer and no key must be self-signed (RFC 5280 4.2.1.1). Where one of them may have
    signed it, which can't be checked, it is not forged.

    Args:
        certificate: The certificate whose signature is in question.
        among: Where the issuer is looked for.
    """
    if not certificate.details.issuer_key:
        return False
    if next(among.issuers_of(certificate), None) or next(among.possible_issuers_of(certificate), None):
        return False
    named = (status for each, status in among.candidates(certificate) if _is_named(each, certificate))
    return any(status is SignatureStatus.BAD for status in named)


def _is_named(issuer: Certificate, certificate: Certificate) -> bool:
    key_id = certificate.details.authority_key_id
    if issuer == certificate:
        return key_id in (None, certificate.details.subject_key_id)
    return key_id is not None and key_id == issuer.details.subject_key_id


def signature_unchecked(check: CheckInput) -> Iterator[Finding]:
    """RFC 5280 6.1.3: without a verified signature there is no path. A name proves nothing: anybody can write it."""
    for certificate in check.forest.broken_at:
        if not possible_issuers(certificate, check):
            continue
        yield Finding(
            code=Code.SIGNATURE_UNCHECKED,
            severity=Severity.WARNING,
            title=text(QT_TRANSLATE_NOOP("core", "Who signed “{name}” can't be checked"), name=certificate.name),
            message=text(
                _UNCHECKED_ROOT if certificate.is_self_issued else _UNCHECKED,
                name=certificate.name,
                issuer=certificate.issuer_name,
                algorithm=called(certificate.details.signature_algorithm),
            ),
            basis=Basis.STANDARD,
            certificate=certificate,
            remedy=take_out(certificate),
        )
    if check.forest.is_cut_short:
        yield Finding(
            code=Code.SIGNATURE_UNCHECKED,
            severity=Severity.WARNING,
            title=text(QT_TRANSLATE_NOOP("core", "Not all signatures were checked")),
            message=text(_CUT_SHORT, count=MAX[Cost.SIGNATURE_CHECKS], most=MAX_CANDIDATES),
            basis=Basis.ADVICE,
        )


_CUT_SHORT = QT_TRANSLATE_NOOP(
    "core",
    "Too many certificates have the same name: checking stops after {count} signatures, or {most} for one "
    "certificate. A chain that needs another one counts as incomplete. Remove the certificates you don't know.",
)
_UNCHECKED = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” names “{issuer}” as its issuer, but this signature can't be checked here: the algorithm ({algorithm}) "
    "or the issuer's key is not known, or the key is too large. It may be forged, so nothing that depends on it "
    "counts as trusted. Remove it, unless the CA confirms it.",
)
_UNCHECKED_ROOT = QT_TRANSLATE_NOOP(
    "core",
    "“{name}” claims to be a root, but its own signature can't be checked here: the algorithm ({algorithm}) or its "
    "key is not known, or the key is too large. It may be forged, so nothing that depends on it counts as trusted. "
    "Remove it, unless the CA confirms it.",
)


def possible_issuers(certificate: Certificate, check: CheckInput) -> Sequence[Certificate]:
    """Return who may have signed a certificate that stands in `broken_at`, where that can't be checked.

    Args:
        certificate: The certificate whose signature is in question.
        check: Where issuers are looked for: what is chosen, then all that may be.
    """
    chosen = check.forest.unchecked.get(certificate, ())
    return chosen or tuple(check.possible_issuers.possible_issuers_of(certificate))


def weak(check: CheckInput) -> Iterator[Finding]:
    """A root's own signature proves nothing, so it may be old; its key may not, and nothing below it may be."""
    for certificate in check.certificates:
        for fact in filter(_WEAKNESSES.get, check.facts(certificate)):
            yield _weakness(certificate, fact)


def _weakness(certificate: Certificate, fact: Fact) -> Finding:
    is_broken, details = fact in (Fact.BROKEN_SIGNATURE, Fact.BROKEN_KEY), certificate.details
    return Finding(
        code=Code.WEAK_KEY if fact in (Fact.BROKEN_KEY, Fact.WEAK_KEY) else Code.WEAK_SIGNATURE,
        severity=Severity.ERROR if is_broken else Severity.WARNING,
        title=text(_BROKEN_TITLE if is_broken else _WEAK_TITLE, name=certificate.name),
        message=text(
            _WEAKNESSES[fact],
            name=certificate.name,
            algorithm=called(details.signature_algorithm),
            key=called(details.key),
        ),
        basis=Basis.ADVICE,
        certificate=certificate,
        remedy=take_out(certificate) if is_broken else None,
    )


_WEAK_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” is easier to forge than it should be")
_BROKEN_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” can be forged")
_WEAKNESSES = {
    Fact.WEAK_SIGNATURE: QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the CA "
        "for a newer certificate.",
    ),
    Fact.WEAK_KEY: QT_TRANSLATE_NOOP(
        "core",
        "The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask "
        "the CA for a newer certificate.",
    ),
    Fact.BROKEN_SIGNATURE: QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is signed with {algorithm}: certificates like it have been forged. Don't trust it. Remove it, and "
        "ask the CA for a newer certificate.",
    ),
    Fact.BROKEN_KEY: QT_TRANSLATE_NOOP(
        "core",
        "The key of “{name}”, {key}, is so short that it can be broken. Don't trust it. Remove the certificate, and "
        "ask the CA for a newer one.",
    ),
}
