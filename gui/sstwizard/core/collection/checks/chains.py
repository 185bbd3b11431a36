"""Findings about chains: missing issuers and intermediates, wrong and unverified signatures, path lengths, names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, partial
from heapq import heapify, heappop, heappush
from itertools import chain

from ...certificates.algorithms import algorithm_text
from ...certificates.budget import is_spent
from ...certificates.certificate import Certificate, Provenance
from ...chains.index import CertificateIndex
from ...chains.signing import CertificateKind, SignatureStatus, is_self_signed, key_ids_agree, kind_of
from ...chains.status import EXPIRED
from ...chains.validation import end_of, path_to_root
from ...formats.der import public_key_info
from ...sources.issuers import addresses, browser_address
from ...sources.public_lists import not_for_mail, owners
from ...text import QT_TRANSLATE_NOOP, Text, text
from ..collection import SIZE_LIMIT, added_size
from ..organizations import for_mail, issues
from .finding import (
    Basis,
    Change,
    CheckInput,
    Code,
    Download,
    Finding,
    FindingKind,
    Remedy,
    Severity,
    VouchFor,
    error,
    note,
    removal,
    replacement_by_issuers,
    warning,
)


def incomplete_chain(check: CheckInput) -> Iterator[Finding]:
    """Only self-signed roots in the file are trust anchors (CERT_CHAIN_ENGINE_CONFIG, hExclusiveRoot)."""
    title = QT_TRANSLATE_NOOP("core", "Mail from “{name}” would not be trusted")
    for certificate in check.collection.forest.broken_at:
        if (
            not EXPIRED.isdisjoint(check.facts(certificate))
            or _is_forged(certificate, check)
            or unverified_issuers(certificate, check)
        ):
            continue  # it has to go anyway, or has a finding of its own
        message, remedy = _missing_issuer(certificate, check)
        named = text(title, name=certificate.name)
        yield Finding(Code.INCOMPLETE_CHAIN, Severity.ERROR, named, message, Basis.DOCUMENTED, certificate, remedy)


def _missing_issuer(certificate: Certificate, check: CheckInput) -> tuple[Text, Remedy | None]:
    """Return why the chain of a certificate stops, and the remedy."""
    path = _path_to_root(certificate, check)
    top = path[-1] if path else certificate
    missing = tuple(each for each in path if each not in check.collection)
    if not is_self_signed(top):
        if twin := check.twin_path(certificate):
            source = _TWIN_IS_THERE if twin[0] in check.collection else _TWIN
            why = text(source, name=certificate.name, issuer=certificate.issuer_name, origin=twin[0].origin)
            new = tuple(each for each in twin if each not in check.collection)
            label = text(QT_TRANSLATE_NOOP("core", "Replace with the certificate that leads to a root"))
            return why, Change(label, new, (certificate,)) if new else removal(certificate)
        signers = check.addable_issuers.issuers_of(certificate)
        if root := next((each for each in signers if check.is_unvouched(each)), None):
            sha256 = root.sha256_in_groups
            message = text(_NOBODY_VOUCHES, name=certificate.name, root=root.name, origin=root.origin, sha256=sha256)
            return message, VouchFor(text(QT_TRANSLATE_NOOP("core", "Compare and add…")), root)
    return _why_incomplete(certificate, missing, check), _completion(certificate, missing, top)


def _path_to_root(certificate: Certificate, check: CheckInput) -> tuple[Certificate, ...]:
    """Return its issuers as far as they may be used; none if the last of them would have to be removed again."""
    path = path_to_root(certificate, check.usable_issuers, check.collection)
    if not path or is_self_signed(path[-1]):
        return path
    return () if is_forged(path[-1], check.usable_issuers) or unverified_issuers(path[-1], check) else path


def _why_incomplete(certificate: Certificate, missing: tuple[Certificate, ...], check: CheckInput) -> Text:
    name, issuer = certificate.name, certificate.issuer_name
    if missing and missing[0] in check.base:
        return text(_REMOVED, name=name, issuer=issuer)
    loops = bool(check.collection.forest.issuers[certificate])
    if missing:
        message = _LOOPS_BUT_FOUND if loops else _STOPS_BUT_FOUND
        return text(message, name=name, issuer=issuer, origin=missing[0].origin)
    if issuer and not loops and (address := browser_address(certificate)):
        return text(_STOPS_BUT_PUBLISHED, name=name, issuer=issuer, address=address)
    if not issuer and not loops:
        is_read = _NEEDED_FOR_ISSUER.isdisjoint(certificate.details.undecodable)
        return text(_NAMES_NONE if is_read else _UNREADABLE, name=name)
    return text(_LOOPS if loops else _STOPS, name=name, issuer=issuer)


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
_REMOVED = QT_TRANSLATE_NOOP(
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

_NEEDED_FOR_ISSUER = frozenset(("certificate", "issuer"))
"""What can't be decoded where its issuer can't (`Details.undecodable`)."""
_NAMES_NONE = QT_TRANSLATE_NOOP(
    "core", "“{name}” names no issuer, so nobody can find its CA. Remove it, and ask who issued it for another."
)


def _completion(certificate: Certificate, missing: tuple[Certificate, ...], top: Certificate) -> Remedy | None:
    """Return the remedy that adds what is missing of a chain, which ends with `top` then.

    It replaces a person's certificate, which makes nothing trusted.
    """
    if not missing:
        found_at = addresses(top)
        label = text(QT_TRANSLATE_NOOP("core", "Download issuer…"))
        return Download(label, top, found_at) if found_at and not is_self_signed(top) else None
    if is_self_signed(top) and not certificate.is_ca:
        return replacement_by_issuers(certificate, missing)
    return Change(_addition(len(missing)), add=missing)


@cache
def _addition(count: int) -> Text:
    """Return what adds so many issuers, one object shared by thousands of findings."""
    if count == 1:
        return text(QT_TRANSLATE_NOOP("core", "Add the issuer"))
    return text(QT_TRANSLATE_NOOP("core", "Add the {count} issuers"), count=count)


def path_length(check: CheckInput) -> Iterator[Finding]:
    """RFC 5280 4.2.1.9: pathLenConstraint limits how many CAs may be below a CA."""
    permitted = _permitted(check)
    for certificate in check.collection.ordered:
        issuers = check.collection.forest.issuers.get(certificate, ())
        if certificate.is_ca and certificate not in permitted and not permitted.isdisjoint(issuers):
            yield _PATH_LENGTH.about(certificate, removal(certificate))


_PATH_LENGTH = warning(
    Code.PATH_LENGTH,
    QT_TRANSLATE_NOOP("core", "“{name}” exceeds its issuer's path length"),
    QT_TRANSLATE_NOOP(
        "core",
        "A CA above “{name}” limits the number of CAs below it (path length), and “{name}” exceeds that limit. "
        "Mail from it may not be trusted. Ask the CA, or remove the certificate.",
    ),
    Basis.STANDARD,
)


def _permitted(check: CheckInput) -> set[Certificate]:
    """Return the CAs that a path down from a root permits; of several paths, the least restrictive one counts."""
    permitted: set[Certificate] = set()
    roots = (each for each in check.collection.ordered if kind_of(each) is CertificateKind.ROOT_CA)
    waiting = [(-len(check.collection), root.sha256, root) for root in roots]
    heapify(waiting)
    while waiting:
        less, _, certificate = heappop(waiting)
        if certificate in permitted:
            continue
        permitted.add(certificate)
        own = certificate.details.path_length
        left = -less if own is None else min(-less, own)
        for child in check.collection.forest.issued.get(certificate, ()):
            left_below = left if child.is_self_issued else left - 1
            if child.is_ca and left_below >= 0:
                heappush(waiting, (-left_below, child.sha256, child))
    return permitted


def same_names(check: CheckInput) -> Iterator[Finding]:
    """Cross-signed: one key, certified twice. Re-keyed: one name, several keys. Both are harmless, but confusing."""
    reported: set[str] = set()
    for certificate in check.collection.ordered:
        name = certificate.details.subject_key
        if not certificate.is_ca or not name or name in reported:
            continue
        reported.add(name)
        namesakes = [each for each in check.chosen.named(name) if each.is_ca]
        if len(namesakes) < 2:
            continue
        keys = Counter(public_key_info(each.der) for each in namesakes)
        (key, most), *_ = keys.most_common(1)
        if most > 1:
            roots = sum(is_self_signed(each) for each in namesakes if public_key_info(each.der) == key)
            yield (_ISSUED_AGAIN if roots == most else _CROSS_SIGNED).about(certificate, count=most)
        if len(keys) > 1:
            yield _RE_KEYED.about(certificate, count=len(keys))


_cross_signed = partial(note, Code.CROSS_SIGNED, basis=Basis.STANDARD)
_CROSS_SIGNED = _cross_signed(
    QT_TRANSLATE_NOOP("core", "“{name}” is cross-signed"),
    QT_TRANSLATE_NOOP(
        "core", "{count} certificates are for the same CA “{name}” and the same key. This causes no problem."
    ),
)
_ISSUED_AGAIN = _cross_signed(
    QT_TRANSLATE_NOOP("core", "“{name}” was issued more than once"),
    QT_TRANSLATE_NOOP(
        "core",
        "{count} self-signed certificates are for the same root CA “{name}” and the same key. This causes no "
        "problem; if space is short, the one that expires last is enough.",
    ),
)
_RE_KEYED = note(
    Code.RE_KEYED,
    QT_TRANSLATE_NOOP("core", "“{name}” has more than one key"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” has certificates with {count} different keys. A CA that renews its key causes this. Mail signed "
        "under the older key needs the older certificate.",
    ),
    Basis.STANDARD,
)


def no_intermediate(check: CheckInput) -> Iterator[Finding]:
    """Mail often includes the intermediates of its signer, but not always: then a root alone is not enough."""
    for root in check.collection.ordered:
        issued = check.collection.forest.issued.get(root, ())
        if kind_of(root) is not CertificateKind.ROOT_CA or any(child.is_ca for child in issued):
            continue
        if below := _email_cas_below(root, check.known.issued_by, check):
            yield _offer(_NO_INTERMEDIATE, root, below)
        elif below := _issuing_cas_below(root, check):
            offer = _offer(_ONLY_LISTED, root, below)
            adds = offer.change.add if offer.change else ()
            has_room = check.collection.size + added_size(adds, check.collection) <= SIZE_LIMIT
            yield offer if has_room else replace(_offer(_TOO_MANY_LISTED, root, below), remedy=None, choices=())


def _offer(kind: FindingKind, root: Certificate, below: _Below) -> Finding:
    """Return the finding about a root that offers CAs below it, and those between them and it."""
    add = tuple(dict.fromkeys(chain(below, chain.from_iterable(below.values()))))
    label = text(QT_TRANSLATE_NOOP("core", "Add the intermediate CA"))
    if len(add) > 1:
        label = text(QT_TRANSLATE_NOOP("core", "Add all {count} intermediate CAs"), count=len(add))
    first, one = list(below)[:_NAMED], QT_TRANSLATE_NOOP("core", "Add “{name}”")
    choices = tuple(Change(text(one, name=each.name), add=(each, *below[each])) for each in first)
    names = {f"name{number}": each.name for number, each in enumerate(first, 1)}
    named = text(_NAMES[min(len(below), _NAMED + 1)], **names, count=len(below) - _NAMED)
    said = {"count": len(below), "named": named, "origin": first[0].origin}
    return kind.about(root, Change(label, add=add), choices if len(below) > 1 else (), **said)


def _issuing_cas_below(root: Certificate, check: CheckInput) -> _Below:
    """Return the public CAs below a root that probably issue certificates for mail, what lasts longest first.

    Of several certificates for one CA and key, one is enough.
    """
    listed = check.known.reserve
    below = _email_cas_below(root, lambda issuer: listed.below(issuer).issued_by(issuer), check)
    best: dict[tuple[str, bytes | None], Certificate] = {}
    for each in sorted(below, key=end_of, reverse=True):
        is_for_mail = each.sha256 not in not_for_mail() and for_mail(each, owners())
        if is_for_mail and issues(each, listed.below(each), check.now):
            best.setdefault((each.details.subject_key, public_key_info(each.der)), each)
    return {each: below[each] for each in best.values()}


_Below = Mapping[Certificate, tuple[Certificate, ...]]
"""CAs below a root, and the CAs between each and it."""


def _email_cas_below(
    root: Certificate, issued_by: Callable[[Certificate], Iterable[Certificate]], check: CheckInput
) -> _Below:
    """Return the CAs for mail below a root, level by level; `issued_by` yields what an issuer's key has signed."""
    between: dict[Certificate, tuple[Certificate, ...]] = {}
    level = [root]
    while level:
        below: list[Certificate] = []
        for issuer in level:
            for child in filter(check.is_usable, issued_by(issuer)):
                if child not in between and child != root and child.is_ca and not is_self_signed(child):
                    between[child] = (*between.get(issuer, ()), *([issuer] if issuer != root else []))
                    below.append(child)
        level = below
    return between


_NAMED = 3
"""How many CAs below a root are named, and can be added one by one."""


_no_intermediate = partial(
    warning, Code.NO_INTERMEDIATE, QT_TRANSLATE_NOOP("core", "No intermediate CA for “{name}”"), basis=Basis.SEEN
)
_NO_INTERMEDIATE = _no_intermediate(
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is in the collection without an intermediate CA: mail that doesn't include one would not be trusted. "
        "The opened files and stores contain {named} below it (the first in {origin}).",
    ),
)
_ONLY_LISTED = _no_intermediate(
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is in the collection without an intermediate CA: mail that doesn't include one would not be trusted. "
        "CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). Add all, or those "
        "that your partners use.",
    ),
)
_TOO_MANY_LISTED = _no_intermediate(
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” is in the collection without an intermediate CA: mail that doesn't include one would not be trusted. "
        "CAs below it that probably issue certificates for mail, from {origin}: {count} ({named}). There is no room "
        "for all: find those that your partners use by name.",
    ),
)
_NAMES = {
    1: QT_TRANSLATE_NOOP("core", "“{name1}”"),
    2: QT_TRANSLATE_NOOP("core", "“{name1}” and “{name2}”"),
    3: QT_TRANSLATE_NOOP("core", "“{name1}”, “{name2}” and “{name3}”"),
    4: QT_TRANSLATE_NOOP("core", "“{name1}”, “{name2}”, “{name3}” and {count} more"),
}


def bad_signature(check: CheckInput) -> Iterator[Finding]:
    """The issuer that it names has not signed it: it is forged or damaged."""
    for certificate in check.collection.forest.broken_at:
        if _is_forged(certificate, check):
            yield _BAD_SIGNATURE.about(certificate, removal(certificate), issuer=certificate.issuer_name)


_BAD_SIGNATURE = error(
    Code.BAD_SIGNATURE,
    QT_TRANSLATE_NOOP("core", "The signature on “{name}” is wrong"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” names “{issuer}” as its issuer, but its signature doesn't match that issuer's key. The "
        "certificate is forged, damaged or invalid: remove it, unless the CA can explain it.",
    ),
    Basis.STANDARD,
)


def _is_forged(certificate: Certificate, check: CheckInput) -> bool:
    """Return whether the issuer that a certificate names has not signed it.

    Of issuers that are not chosen, only those count that lead to a root that somebody vouches for, or that the user has
    opened by itself: anybody can make others of that name.
    """
    if is_forged(certificate, check.chosen):
        return True
    known = check.addable_issuers
    named = (each for each, _status in known.candidates(certificate) if _is_named(each, certificate))
    tops = ((each, *path_to_root(each, known))[-1] for each in named)
    return is_forged(certificate, known) and any(
        is_self_signed(top) and (top.provenance is Provenance.OWN_FILE or not check.is_unvouched(top)) for top in tops
    )


def is_forged(certificate: Certificate, among: CertificateIndex) -> bool:
    """Return whether the issuer that a certificate names, by name and key identifier, is found and has not signed it.

    A certificate that names itself as the issuer and no key must be self-signed (RFC 5280 4.2.1.1). If another may have
    signed it, but that can't be checked, it is not forged.
    """
    candidates = list(among.candidates(certificate))
    for each, status in candidates:
        if status is SignatureStatus.GOOD or (status is SignatureStatus.UNCHECKED and key_ids_agree(certificate, each)):
            return False
    return any(status is SignatureStatus.BAD and _is_named(each, certificate) for each, status in candidates)


def _is_named(issuer: Certificate, certificate: Certificate) -> bool:
    key_id = certificate.details.authority_key_id
    if issuer == certificate:
        return key_id in (None, certificate.details.subject_key_id)
    return key_id is not None and key_id == issuer.details.subject_key_id


def signature_unchecked(check: CheckInput) -> Iterator[Finding]:
    """RFC 5280 6.1.3: without a verified signature there is no path. A name proves nothing: anybody can write it."""
    for certificate in check.collection.forest.broken_at:
        if unverified_issuers(certificate, check):
            issuer, algorithm = certificate.issuer_name, algorithm_text(certificate.details.signature_algorithm)
            yield _UNVERIFIED.about(certificate, removal(certificate), issuer=issuer, algorithm=algorithm)


def not_all_checked(check: CheckInput) -> Iterator[Finding]:
    """Say that there was no time to check everything. It comes last: every rule may take time."""
    if is_spent() or check.collection.forest.is_cut_short:
        title = text(QT_TRANSLATE_NOOP("core", "Not all signatures were checked"))
        yield Finding(Code.SIGNATURE_UNCHECKED, Severity.WARNING, title, text(_CUT_SHORT), Basis.ADVICE)


_CUT_SHORT = QT_TRANSLATE_NOOP(
    "core",
    "Checking all signatures would take too long, because too many certificates have the same name, or keys that are "
    "slow to check. A chain that needs another signature counts as incomplete. Remove the certificates you don't know.",
)
_UNVERIFIED = warning(
    Code.SIGNATURE_UNCHECKED,
    QT_TRANSLATE_NOOP("core", "Who signed “{name}” can't be checked"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” names “{issuer}” as its issuer, but this signature can't be checked here: the algorithm "
        "({algorithm}) or the issuer's key is not known, or the key is too large. It may be forged, so "
        "nothing that depends on it counts as trusted. Remove it, unless the CA confirms it.",
    ),
    Basis.STANDARD,
)


def unverified_issuers(certificate: Certificate, check: CheckInput) -> Sequence[Certificate]:
    """Return who may have signed a certificate of `broken_at`, if that can't be checked.

    Issuers are looked for among the chosen certificates, then among all that may be added.
    """
    chosen = check.collection.forest.unchecked.get(certificate, ())
    return chosen or tuple(check.addable_issuers.possible_issuers_of(certificate))
