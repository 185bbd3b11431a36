"""Does each chain reach a root, and does each certificate on the way count?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from heapq import heapify, heappop, heappush

from ...certificates.certificate import Certificate
from ...chains.paths import path_to_root
from ...chains.signing import CertificateKind, is_self_signed, kind_of
from ...chains.status import EXPIRED
from ...formats.encoded import public_key_info
from ...sources.issuers import addresses, browser_address
from ...text import QT_TRANSLATE_NOOP, Text, text
from .acceptance import of_same_key
from .finding import (
    Basis,
    Change,
    CheckInput,
    Code,
    CollectionChange,
    Download,
    Finding,
    Remedy,
    Replace,
    Severity,
    VouchFor,
    in_its_place,
    take_out,
)
from .signatures import is_forged, possible_issuers


def incomplete_chain(check: CheckInput) -> Iterator[Finding]:
    """Only self-signed roots in the file are trust anchors (CERT_CHAIN_ENGINE_CONFIG, hExclusiveRoot)."""
    broken = [
        each
        for each in check.forest.broken_at
        # Those have to go anyway, or have a finding of their own.
        if EXPIRED.isdisjoint(check.facts(each))
        and not is_forged(each, check.chosen)
        and not possible_issuers(each, check)
    ]
    for certificate in broken:
        message, remedy = _missing_issuer(certificate, check)
        yield Finding(
            code=Code.INCOMPLETE_CHAIN,
            severity=Severity.ERROR,
            title=text(QT_TRANSLATE_NOOP("core", "Mail from “{name}” would not be trusted"), name=certificate.name),
            message=message,
            basis=Basis.DOCUMENTED,
            certificate=certificate,
            remedy=remedy,
        )


def _missing_issuer(certificate: Certificate, check: CheckInput) -> tuple[Text, Remedy | None]:
    """Return why a certificate's chain stops, and what can be done about it."""
    path = _path_to_root(certificate, check)
    top = path[-1] if path else certificate
    found = tuple(each for each in path if each not in check.members)
    if not is_self_signed(top):
        if twin := _twin_path(certificate, check):
            return _why_incomplete(certificate, found, twin, check), _swap(certificate, twin, check)
        if root := _unvouched_root(certificate, check):
            return _nobody_vouches(certificate, root), _vouch_for(root)
    return _why_incomplete(certificate, found, (), check), _completion(certificate, found, top)


def _unvouched_root(certificate: Certificate, check: CheckInput) -> Certificate | None:
    """Return a root that signed a certificate, could be in the file, and comes in by the user's own choice alone."""
    return next(filter(check.is_unvouched, check.possible_issuers.issuers_of(certificate)), None)


def _path_to_root(certificate: Certificate, check: CheckInput) -> tuple[Certificate, ...]:
    """Return its issuers as far as they may be used; none where the last of them would have to go again."""
    path = path_to_root(certificate, check.usable_issuers, check.members)
    if not path or is_self_signed(path[-1]):
        return path
    is_in_vain = is_forged(path[-1], check.usable_issuers) or possible_issuers(path[-1], check)
    return () if is_in_vain else path


def _twin_path(certificate: Certificate, check: CheckInput) -> tuple[Certificate, ...]:
    """Return another certificate for the same CA and key, and those above it, where they lead to a root."""
    for twin in of_same_key(certificate, check):
        path = (twin, *path_to_root(twin, check.usable_issuers, check.members))
        if is_self_signed(path[-1]):
            return path
    return ()


def _swap(certificate: Certificate, path: tuple[Certificate, ...], check: CheckInput) -> CollectionChange:
    new = tuple(each for each in path if each not in check.members)
    if not new:
        return take_out(certificate)
    label = QT_TRANSLATE_NOOP("core", "Replace with the certificate that leads to a root")
    return Replace(text(label), certificate, new)


def _vouch_for(root: Certificate) -> VouchFor:
    return VouchFor(text(QT_TRANSLATE_NOOP("core", "Compare and add…")), root)


def _nobody_vouches(certificate: Certificate, root: Certificate) -> Text:
    return text(
        _NOBODY_VOUCHES, name=certificate.name, root=root.name, origin=root.origin, sha256=root.sha256_in_groups
    )


def _why_incomplete(
    certificate: Certificate, found: tuple[Certificate, ...], twin: tuple[Certificate, ...], check: CheckInput
) -> Text:
    name, issuer = certificate.name, certificate.issuer_name
    if twin:
        origin = twin[0].origin
        return text(_TWIN_IS_THERE if twin[0] in check.members else _TWIN, name=name, issuer=issuer, origin=origin)
    if found and found[0] in check.base:
        return text(_TAKEN_OUT, name=name, issuer=issuer)
    loops = bool(check.forest.issuers[certificate])
    if found:
        return text(_LOOPS_BUT_FOUND if loops else _STOPS_BUT_FOUND, name=name, issuer=issuer, origin=found[0].origin)
    if issuer and not loops and (address := browser_address(certificate)):
        return text(_STOPS_BUT_PUBLISHED, name=name, issuer=issuer, address=address)
    return text(_LOOPS if loops else _STOPS if issuer else _UNREADABLE, name=name, issuer=issuer)


_TWIN = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can't be added. Another "
    "certificate for the same CA and key leads to a root. Found in {origin}.",
)
_TWIN_IS_THERE = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is not in the collection and can't be added. The collection "
    "has another certificate for the same CA and key that leads to a root: this one is not needed.",
)
_NOBODY_VOUCHES = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its root CA “{root}” is not in the collection. It was found in {origin}, but nobody "
    "vouches for it. Compare its SHA-256 by phone or on the CA's website before you add it: {sha256}",
)
_TAKEN_OUT = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” was removed from your organization's collection. Add it "
    "again, or remove the certificates below it.",
)
_STOPS = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that "
    "can be used. Ask the CA for it and add the file.",
)
_STOPS_BUT_PUBLISHED = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” stops: its issuer “{issuer}” is not in the collection, and no open source has one that "
    "can be used. “{name}” gives this address for it: {address}. If you trust this address, open it in a browser and "
    "add the file.",
)
_STOPS_BUT_FOUND = QT_TRANSLATE_NOOP(
    "core", "The chain of “{name}” stops: its issuer “{issuer}” is not in the collection. Found in {origin}."
)
_LOOPS = QT_TRANSLATE_NOOP(
    "core",
    "The chain of “{name}” is circular and leads to no self-signed root. Ask the CA for its root and add the file.",
)
_LOOPS_BUT_FOUND = QT_TRANSLATE_NOOP(
    "core", "The chain of “{name}” is circular and leads to no self-signed root. Another issuer was found in {origin}."
)
_UNREADABLE = QT_TRANSLATE_NOOP(
    "core", "“{name}” can't be decoded, so its issuer is not known. Unless you know what it is, remove it."
)


def _completion(certificate: Certificate, found: tuple[Certificate, ...], top: Certificate) -> Remedy | None:
    """Add what is missing; in the place of a person's certificate, which itself makes nothing trusted.

    Args:
        certificate: The certificate whose chain stops.
        found: Its issuers that a source holds and the collection does not.
        top: Where its chain stops with these.
    """
    if not found:
        found_at = addresses(top)
        label = text(QT_TRANSLATE_NOOP("core", "Download issuer…"))
        return Download(label, top, found_at) if found_at and not is_self_signed(top) else None
    if is_self_signed(top) and not certificate.is_ca:
        return in_its_place(certificate, found)
    if len(found) == 1:
        return Change(text(QT_TRANSLATE_NOOP("core", "Add the issuer")), add=found)
    return Change(text(QT_TRANSLATE_NOOP("core", "Add the {count} issuers"), count=len(found)), add=found)


def path_length(check: CheckInput) -> Iterator[Finding]:
    """RFC 5280 4.2.1.9: pathLenConstraint says how many CAs may stand below a CA."""
    permitted = _permitted(check)
    for certificate in check.certificates:
        issuers = check.forest.issuers.get(certificate, ())
        if certificate in permitted or not certificate.is_ca or not any(issuer in permitted for issuer in issuers):
            continue
        message = QT_TRANSLATE_NOOP(
            "core",
            "A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. "
            "Mail from it may not be trusted. Ask the CA, or remove the certificate.",
        )
        yield Finding(
            code=Code.PATH_LENGTH,
            severity=Severity.WARNING,
            title=text(QT_TRANSLATE_NOOP("core", "“{name}” exceeds its issuer's path length"), name=certificate.name),
            message=text(message, name=certificate.name),
            basis=Basis.STANDARD,
            certificate=certificate,
            remedy=take_out(certificate),
        )


def _permitted(check: CheckInput) -> set[Certificate]:
    """Return the CAs that some path down from a root allows; of several paths the one that leaves most room counts."""
    room: dict[Certificate, int] = {}
    roots = (each for each in check.certificates if kind_of(each) is CertificateKind.ROOT_CA)
    waiting = [(-len(check.certificates), root.sha256, root) for root in roots]
    heapify(waiting)
    while waiting:
        less, _, certificate = heappop(waiting)
        if certificate in room:
            continue
        own = certificate.details.path_length
        left = room[certificate] = -less if own is None else min(-less, own)
        for child in check.forest.issued.get(certificate, ()):
            left_below = left if child.is_self_issued else left - 1
            if child.is_ca and left_below >= 0:
                heappush(waiting, (-left_below, child.sha256, child))
    return set(room)


def same_names(check: CheckInput) -> Iterator[Finding]:
    """Cross-signed: one key, certified twice. Re-keyed: one name, several keys. Both are fine, and easily mixed up."""
    told: set[str] = set()
    for certificate in check.certificates:
        name = certificate.details.subject_key
        if not certificate.is_ca or not name or name in told:
            continue
        told.add(name)
        namesakes = [each for each in check.chosen.named(name) if each.is_ca]
        if len(namesakes) < 2:
            continue
        keys = Counter(public_key_info(each.der) for each in namesakes)
        (key, most), *_ = keys.most_common(1)
        if most > 1:
            roots = sum(is_self_signed(each) for each in namesakes if public_key_info(each.der) == key)
            words = _ISSUED_AGAIN if roots == most else _CROSS_SIGNED if roots else _CROSS_SIGNED_CA
            yield _same_name(Code.CROSS_SIGNED, words, certificate, most)
        if len(keys) > 1:
            yield _same_name(Code.RE_KEYED, _RE_KEYED, certificate, len(keys))


def _same_name(code: Code, words: tuple[str, str], certificate: Certificate, count: int) -> Finding:
    title, message = words
    return Finding(
        code=code,
        severity=Severity.INFO,
        title=text(title, name=certificate.name, count=count),
        message=text(message, name=certificate.name, count=count),
        basis=Basis.STANDARD,
        certificate=certificate,
    )


_CROSS_SIGNED = (
    QT_TRANSLATE_NOOP("core", "“{name}” is cross-signed"),
    QT_TRANSLATE_NOOP(
        "core",
        "{count} certificates are for the same CA “{name}” and the same key. This causes no problem; if space is "
        "short, the self-signed one is enough.",
    ),
)
_CROSS_SIGNED_CA = (
    QT_TRANSLATE_NOOP("core", "“{name}” is cross-signed"),
    QT_TRANSLATE_NOOP(
        "core", "{count} certificates are for the same CA “{name}” and the same key. This causes no problem."
    ),
)
_ISSUED_AGAIN = (
    QT_TRANSLATE_NOOP("core", "“{name}” was issued more than once"),
    QT_TRANSLATE_NOOP(
        "core",
        "{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no "
        "problem; if space is short, the one that expires last is enough.",
    ),
)
_RE_KEYED = (
    QT_TRANSLATE_NOOP("core", "“{name}” has more than one key"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed "
        "under the older key needs the older certificate.",
    ),
)
