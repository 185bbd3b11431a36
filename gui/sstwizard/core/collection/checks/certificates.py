"""Findings about certificates by themselves: what is wrong with each, its successor, and the room they take."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from ...certificates.algorithms import algorithm_text, allows_email
from ...certificates.certificate import Certificate, WindowsProperties
from ...certificates.names import mixed_scripts
from ...certificates.programs import disagreement, issuing_limit, withdrawal
from ...chains.index import CertificateIndex
from ...chains.revocation import Obstacle
from ...chains.signing import is_self_signed, may_be_self_signed
from ...chains.status import DISTRUST, EXPIRED, Fact
from ...chains.validation import end_of, path_to_root
from ...list_dates import Listed, list_dates
from ...sources.public_lists import owners
from ...sources.revocation_lists import RevocationAnswer
from ...text import QT_TRANSLATE_NOOP, text
from ...web import usable_addresses
from ..collection import SIZE_LIMIT, SIZE_WARNING, added_size
from ..organizations import ISSUES_FOR, identity, issues, start_of
from ..stops import coming_stops
from .finding import (
    Basis,
    Change,
    CheckInput,
    Code,
    Finding,
    FindingKind,
    Severity,
    error,
    note,
    removal,
    replacement_by_issuers,
    warning,
)

EXCHANGE_WAITS = 10
"""How many seconds Exchange waits for a revocation list by default (Set-SmimeConfig, OWACRLRetrievalTimeout)."""
LARGE_LIST = 5 * 2**20
"""The size in bytes above which a revocation list may take longer over a slow connection."""


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


_NOT_CA = warning(
    Code.NOT_CA,
    QT_TRANSLATE_NOOP("core", "“{name}” isn't a CA and isn't needed"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” belongs to a person or a server. Exchange trusts mail by the CAs in the file; this certificate "
        "takes up space and makes no mail trusted.",
    ),
)
_TRUSTS_ITSELF = warning(
    Code.NOT_CA,
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
    note(
        Code.DUPLICATE,
        QT_TRANSLATE_NOOP("core", "Found more than once: {count}"),
        QT_TRANSLATE_NOOP(
            "core", "“{name}” was found more than once (of all selected: {count}). Each is written once."
        ),
    ): lambda certificate: certificate.copies > 1,
    note(
        Code.PRIVATE_KEY_LEFT_OUT,
        QT_TRANSLATE_NOOP("core", "Private keys not included: {count}"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” was found with its private key (of all selected: {count}). This wizard never exports "
            "private keys; Exchange doesn't need them.",
        ),
    ): lambda certificate: certificate.had_private_key,
    note(
        Code.WINDOWS_DATA_LEFT_OUT,
        QT_TRANSLATE_NOOP("core", "Properties not included: {count}"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” was found with properties, such as a friendly name (of all selected: {count}). They are "
            "not written: no data from this computer is included.",
        ),
    ): lambda certificate: {certificate.windows, certificate.carried} != {WindowsProperties()},
    note(
        Code.UNDECODABLE,
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


_MIXED_SCRIPT = warning(
    Code.MIXED_SCRIPT,
    QT_TRANSLATE_NOOP("core", "“{name}” mixes look-alike letters"),
    QT_TRANSLATE_NOOP(
        "core",
        "A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may "
        "imitate another CA. Compare the SHA-256 thumbprint with the one on the CA's website, or remove it.",
    ),
)


def root_from_network(check: CheckInput) -> Iterator[Finding]:
    """Whoever sends a message or answers a request can make a root with any name; only its hash identifies it."""
    vouching = check.known.vouching
    for certificate in check.collection.ordered:
        is_strange = vouching.came_from_a_stranger(certificate) and vouching.is_unvouched(certificate)
        if is_strange and is_self_signed(certificate):
            yield _FROM_NETWORK.about(
                certificate, removal(certificate), origin=certificate.origin, sha256=certificate.sha256_in_groups
            )


_FROM_NETWORK = warning(
    Code.ROOT_FROM_NETWORK,
    QT_TRANSLATE_NOOP("core", "Nobody vouches for the root CA “{name}”"),
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” came with a message or download ({origin}); no other source has it, and anybody can make a root CA "
        "of that name. Compare its SHA-256 by phone or on the CA's website, and remove it if a single digit differs: "
        "{sha256}",
    ),
)


def distrusted(check: CheckInput) -> Iterator[Finding]:
    """Withdrawn by a root program, in Windows' Disallowed store, or disallowed by the properties in Windows' stores.

    A warning where only what it issued before a moment is vouched for.
    """
    for certificate in check.collection.ordered:
        remedy = removal(certificate)
        limit = issuing_limit(certificate)
        copies = (each.windows for each in (certificate, *check.known.copies_with_windows_properties(certificate)))
        limits = (each.not_before for each in copies if allows_email(each.not_before_purposes))
        since = next((each for each in limits if each is not None), None)
        if (withdrawn := withdrawal(certificate)) is not None:
            program = withdrawn.program.title
            yield _WITHDRAWN.about(certificate, remedy, program=program, since=withdrawn.since)
        elif Fact.DISALLOWED in check.facts(certificate):
            yield _DISALLOWED.about(certificate, remedy)
        elif since is not None:
            yield _LIMITED_BY_WINDOWS.about(certificate, remedy, since=since)
        elif limit is not None and limit.since <= check.now:
            yield _LIMITED_BY_PROGRAM.about(certificate, remedy, program=limit.program.title, since=limit.since)


_NOT_TRUSTED_BY_WINDOWS = QT_TRANSLATE_NOOP("core", "Windows does not trust “{name}”")
_WITHDRAWN = error(
    Code.DISTRUSTED,
    QT_TRANSLATE_NOOP("core", "{program} has withdrawn “{name}”"),
    QT_TRANSLATE_NOOP(
        "core",
        "{program}'s root program withdrew “{name}” on {since}: don't trust it for mail. In the file, it would be "
        "trusted again for your whole organization. Remove it.",
    ),
)
_DISALLOWED = error(
    Code.DISTRUSTED,
    _NOT_TRUSTED_BY_WINDOWS,
    QT_TRANSLATE_NOOP(
        "core",
        "Windows disallows “{name}”, by decision of Microsoft or an administrator. In the file, it would be trusted "
        "again for your whole organization.",
    ),
)
_LIMITED_BY_WINDOWS = warning(
    Code.DISTRUSTED,
    _NOT_TRUSTED_BY_WINDOWS,
    QT_TRANSLATE_NOOP(
        "core",
        "Windows trusts only what “{name}” issued before {since}. The file doesn't include this limit: Exchange would "
        "also trust what it has issued since then.",
    ),
)
_LIMITED_BY_PROGRAM = warning(
    Code.DISTRUSTED,
    QT_TRANSLATE_NOOP("core", "{program} no longer trusts what “{name}” issues"),
    QT_TRANSLATE_NOOP(
        "core",
        "{program}'s root program vouches only for what “{name}” issued before {since}. The file doesn't include this "
        "limit: Exchange would also trust what it has issued since then. Remove it, unless you need mail from before "
        "that date.",
    ),
)


def successor(check: CheckInput) -> Iterator[Finding]:
    """An organization goes on issuing with another CA before the old one expires: mail soon needs both."""
    ending = [each for each in check.collection.ordered if each.is_ca and not is_self_signed(each)]
    ending = [each for each in ending if _depends_on_distrusted(each, check) or _issues_no_more(each, check)]
    if not ending:
        return
    cas = CertificateIndex(check.known.reserve)
    for each in ending:
        newer = [other for other in cas if _succeeds(other, each, owners()) and issues(other, cas, check.now)]
        usable = list(filter(check.is_usable, newer))
        if len(usable) != 1 or usable[0] in check.collection:
            continue
        chain = (usable[0], *path_to_root(usable[0], check.usable_issuers, check.collection))
        if is_self_signed(chain[-1]):
            kind = _OF_DISTRUSTED if _depends_on_distrusted(each, check) else _OF_ENDING
            label = text(QT_TRANSLATE_NOOP("core", "Add it beside"))
            remedy = Change(label, add=tuple(member for member in chain if member not in check.collection))
            yield kind.about(each, remedy, end=each.details.not_after, successor=chain[0].name, origin=chain[0].origin)


def _issues_no_more(certificate: Certificate, check: CheckInput) -> bool:
    end = certificate.details.not_after
    return end is not None and end < check.now + max(ISSUES_FOR, check.soon)


def _depends_on_distrusted(certificate: Certificate, check: CheckInput) -> bool:
    """Return whether a certificate, or one above it in the collection, should not be trusted."""
    chain = (certificate, *path_to_root(certificate, check.chosen))
    return any(not set(DISTRUST).isdisjoint(check.facts(each)) for each in chain)


def _succeeds(new: Certificate, old: Certificate, owners: Mapping[str, str]) -> bool:
    """Return whether a public CA is newer than another of its organization, for mail, and has such a key.

    It is for nothing that the other isn't: the rules ask for fewer purposes.
    """
    purposes, olds = new.details.purposes, old.details.purposes
    if start_of(new) <= start_of(old) or not allows_email(purposes):  # cheap, and mostly true
        return False
    has_no_more_purposes = olds is None or (purposes is not None and set(olds).issuperset(purposes))
    new_key, old_key = (each.details.key and each.details.key.algorithm for each in (new, old))
    return has_no_more_purposes and new_key == old_key and identity(new, owners) == identity(old, owners)


_SUCCESSOR_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” has a successor")
_OF_ENDING = note(
    Code.SUCCESSOR,
    _SUCCESSOR_TITLE,
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same "
        "organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and "
        "remove that once no mail needs it.",
    ),
)
_OF_DISTRUSTED = note(
    Code.SUCCESSOR,
    _SUCCESSOR_TITLE,
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues "
        "certificates now. It was found in {origin}. Add it if your partners have certificates from it.",
    ),
)


def stops_issuing(check: CheckInput) -> Iterator[Finding]:
    """Rules and programs have set days from which on CAs issue no more: mail then comes from others."""
    title = QT_TRANSLATE_NOOP("core", "“{name}” stops issuing certificates for mail")
    for stop in coming_stops(check.collection, check.chosen, check.known.reserve, check.now):
        named = text(title, name=stop.ca.name)
        yield Finding(Code.STOPS_ISSUING, Severity.INFO, named, stop.message(check.now), Basis.PUBLIC_CAS, stop.ca)


def one_program(check: CheckInput) -> Iterator[Finding]:
    """One program vouches for a root, another has removed its mail purpose: no reason to distrust it."""
    for certificate in check.collection.ordered:
        if programs := disagreement(certificate):
            yield _ONE_PROGRAM.about(certificate, vouching=programs[0].title, other=programs[1].title)


_ONE_PROGRAM = note(
    Code.ONE_PROGRAM,
    QT_TRANSLATE_NOOP("core", "Only {vouching}'s root program vouches for “{name}”"),
    QT_TRANSLATE_NOOP(
        "core",
        "{vouching}'s root program vouches for “{name}” for mail; {other}'s no longer does, or only for other "
        "purposes. Exchange uses only the file. Keep the root if you still receive mail that needs it.",
    ),
)


def of_facts(*facts: Fact) -> Callable[[CheckInput], Iterator[Finding]]:
    """Return the rule that reports some facts, one certificate after the other."""

    def rule(check: CheckInput) -> Iterator[Finding]:
        for certificate in check.noteworthy:
            for fact in check.facts(certificate):
                if fact in facts and (certificate.is_ca or fact not in _OF_CAS):
                    yield _about_fact(certificate, fact, check)

    return rule


def _about_fact(certificate: Certificate, fact: Fact, check: CheckInput) -> Finding:
    details = certificate.details
    end = details.not_after
    return FACTS[fact].about(
        certificate,
        _remedy_for_fact(certificate, fact, check),
        start=details.not_before,
        end=end,
        days=(end - check.now).days if end else 0,
        algorithm=algorithm_text(details.signature_algorithm),
        key=algorithm_text(details.key),
        said=check.who_revoked(certificate) if fact is Fact.REVOKED else "",
        listed=list_dates()[Listed.REVOKED],
    )


def _remedy_for_fact(certificate: Certificate, fact: Fact, check: CheckInput) -> Change | None:
    """Return the remedy: a certificate with an error is removed, or replaced if a renewed one is there."""
    renewed = check.of_same_key(certificate)[:1] if fact in (*EXPIRED, Fact.EXPIRES_SOON) else ()
    is_new = bool(renewed) and renewed[0] not in check.collection
    if fact is Fact.EXPIRES_SOON and is_new and end_of(renewed[0]) > end_of(certificate):
        return Change(text(QT_TRANSLATE_NOOP("core", "Add the renewed certificate")), add=renewed)
    if fact in EXPIRED and is_new:
        return Change(text(QT_TRANSLATE_NOOP("core", "Replace with the renewed certificate")), renewed, (certificate,))
    if fact in (Fact.REVOKED, Fact.PERHAPS_REVOKED) and (twin := check.twin_path(certificate)):
        if new := tuple(each for each in twin if each not in check.collection):
            return Change(text(QT_TRANSLATE_NOOP("core", "Replace with one that is not revoked")), new, (certificate,))
        return removal(certificate)
    return removal(certificate) if FACTS[fact].severity is Severity.ERROR else None


_OF_CAS = (Fact.NO_EMAIL, Fact.NO_EMAIL_IN_WINDOWS)
"""The facts that are reported only of CAs."""
_NO_EMAIL_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” can't be used for secure email")
_WEAK_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” is easier to forge than it should be")
_BROKEN_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” can be forged")
FACTS = {
    # Set-SmimeConfig: "if any certificates are expired, the operation will fail"
    Fact.EXPIRED: error(
        Code.EXPIRED,
        QT_TRANSLATE_NOOP("core", "Exchange Online will refuse this file"),
        QT_TRANSLATE_NOOP("core", "“{name}” expired on {end}. One expired certificate makes the whole upload fail."),
        Basis.DOCUMENTED,
    ),
    Fact.EXPIRES_WITHIN_A_DAY: error(
        Code.EXPIRED,
        QT_TRANSLATE_NOOP("core", "Exchange Online will soon refuse this file"),
        QT_TRANSLATE_NOOP("core", "“{name}” expires on {end}. After that, the whole upload fails."),
        Basis.DOCUMENTED,
    ),
    # RFC 5280 6.3; suspended counts too. Exchange Server checks all but the root
    Fact.REVOKED: error(
        Code.REVOKED,
        QT_TRANSLATE_NOOP("core", "“{name}” was revoked"),
        QT_TRANSLATE_NOOP(
            "core",
            "{said} Exchange Server checks all but the root for revocation. Don't trust it or anything it has issued.",
        ),
        Basis.STANDARD,
    ),
    Fact.PERHAPS_REVOKED: warning(
        Code.REVOKED,
        QT_TRANSLATE_NOOP("core", "“{name}” may have been revoked"),
        QT_TRANSLATE_NOOP(
            "core",
            "CCADB's list of {listed} has “{name}” as revoked or below a revoked CA, but another issuer of it is not "
            "revoked. Check revocation (on the command line: sstwizard check --online).",
        ),
    ),
    # Every certificate of a chain must allow email protection, or any purpose (RFC 5280 4.2.1.12)
    Fact.NO_EMAIL: error(
        Code.NO_EMAIL,
        _NO_EMAIL_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The extended key usage of “{name}” does not include secure email. Exchange Server is known not to trust "
            "mail through it; Exchange Online may do the same.",
        ),
        Basis.SEEN,
    ),
    Fact.NO_EMAIL_IN_WINDOWS: error(
        Code.NO_EMAIL,
        _NO_EMAIL_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "Windows on this computer limits “{name}” to purposes other than secure email. The file doesn't include "
            "this limit: Exchange would still trust it for mail.",
        ),
    ),
    Fact.BROKEN_SIGNATURE: error(
        Code.WEAK_SIGNATURE,
        _BROKEN_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” is signed with {algorithm}: certificates like it have been forged. Don't trust it. Remove it, "
            "and ask the CA for a newer certificate.",
        ),
    ),
    Fact.BROKEN_KEY: error(
        Code.WEAK_KEY,
        _BROKEN_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The key of “{name}”, {key}, is so short that it can be broken. Don't trust it. Remove the certificate, "
            "and ask the CA for a newer one.",
        ),
    ),
    Fact.WEAK_SIGNATURE: warning(
        Code.WEAK_SIGNATURE,
        _WEAK_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” is signed with {algorithm}, which can now be forged. Exchange may or may not trust it. Ask the "
            "CA for a newer certificate.",
        ),
    ),
    Fact.WEAK_KEY: warning(
        Code.WEAK_KEY,
        _WEAK_TITLE,
        QT_TRANSLATE_NOOP(
            "core",
            "The key of “{name}”, {key}, is so short that it can now be broken. Exchange may or may not trust it. Ask "
            "the CA for a newer certificate.",
        ),
    ),
    Fact.NOT_YET_VALID: warning(
        Code.NOT_YET_VALID,
        QT_TRANSLATE_NOOP("core", "“{name}” is not valid yet"),
        QT_TRANSLATE_NOOP("core", "“{name}” is valid from {start}. Mail that needs it isn't trusted before then."),
        Basis.STANDARD,
    ),
    # Once one of them has expired, the next upload of the same file fails, and mail is no longer trusted
    Fact.EXPIRES_SOON: warning(
        Code.EXPIRES_SOON,
        QT_TRANSLATE_NOOP("core", "“{name}” expires in {days} days"),
        QT_TRANSLATE_NOOP(
            "core",
            "“{name}” expires on {end}. From then on, mail that needs it is not trusted, and Exchange refuses a file "
            "that contains it. Its successor has to be in the collection by then.",
        ),
        Basis.DOCUMENTED,
    ),
}


def crl_unreachable(check: CheckInput) -> Iterator[Finding]:
    """Revocation is checked for all but the root, from Microsoft's computers: over public HTTP or not at all."""
    asked = [each.revocation for each in check.revocations.values() if each.is_asked_for]
    has_no_answer = all(each.obstacle is Obstacle.NO_ANSWER for each in asked)
    is_offline = has_no_answer and len({str(each.message) for each in asked}) > 1  # else one server is down
    for certificate in check.collection.ordered:
        urls = certificate.details.crl_urls
        if any(address.is_public for address in usable_addresses(urls)):
            if certificate in check.revocations:
                yield from _drawbacks(certificate, check.revocations[certificate], is_offline=is_offline)
        elif certificate.is_ca and not may_be_self_signed(certificate):
            yield _NOT_PUBLIC.about(certificate, url=urls[0]) if urls else _NO_CRL.about(certificate)


def _drawbacks(certificate: Certificate, answer: RevocationAnswer, *, is_offline: bool) -> Iterator[Finding]:
    """Yield why Exchange may be unable to use a list: it is useless, slow or large; nothing if none was asked for."""
    revocation = answer.revocation
    slowest = max((each.seconds for each in answer.asked), default=0.0)
    largest = max((each.size for each in answer.asked), default=0)
    if revocation.obstacle not in (None, Obstacle.NO_CHAIN):
        found = _OF_NO_USE.about(certificate, said=revocation.message)
        cause = text(_NO_NETWORK) if is_offline else revocation.message
        yield replace(found, cause=cause) if revocation.obstacle is Obstacle.NO_ANSWER else found
    elif slowest > EXCHANGE_WAITS:
        yield _SLOW.about(certificate, seconds=int(slowest), limit=EXCHANGE_WAITS)
    elif largest > LARGE_LIST:
        yield _LARGE.about(certificate, size=largest, limit=EXCHANGE_WAITS)


_NO_NETWORK = QT_TRANSLATE_NOOP(
    "core",
    "No server answered: there is probably no network. Check the connection of this computer, then check revocation "
    "again.",
)
_crl = partial(warning, Code.CRL_UNREACHABLE, basis=Basis.SEEN)
_UNREACHABLE = QT_TRANSLATE_NOOP("core", "Exchange may be unable to check “{name}” for revocation")
_TOO_LONG = QT_TRANSLATE_NOOP("core", "The revocation list (CRL) of “{name}” may take too long for Exchange")
_NO_CRL = _crl(
    _UNREACHABLE,
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” has no address of a revocation list (CRL). If Exchange can't check for revocation, users may be told "
        "that the signature is not trusted.",
    ),
)
_NOT_PUBLIC = _crl(
    _UNREACHABLE,
    QT_TRANSLATE_NOOP(
        "core",
        "The revocation list (CRL) for “{name}” is published at {url}, which can be reached only from your own "
        "network. Users may be told that the signature is not trusted. Ask the CA to publish it over public HTTP.",
    ),
)
_OF_NO_USE = _crl(
    _UNREACHABLE,
    QT_TRANSLATE_NOOP(
        "core",
        "Was “{name}” revoked? {said} If Exchange can't check that either, users may be told that the signature is not "
        "trusted.",
    ),
)
_SLOW = _crl(
    _TOO_LONG,
    QT_TRANSLATE_NOOP(
        "core",
        "Downloading the revocation list (CRL) of “{name}” took {seconds} seconds. By default, Exchange waits {limit} "
        "seconds (OWACRLRetrievalTimeout). If Exchange needs as long, users are told that the list is offline. Ask the "
        "CA.",
    ),
    basis=Basis.DOCUMENTED,
)
_LARGE = _crl(
    _TOO_LONG,
    QT_TRANSLATE_NOOP(
        "core",
        "The revocation list (CRL) of “{name}” has {size} bytes. By default, Exchange waits {limit} seconds for it "
        "(OWACRLRetrievalTimeout). Over a slow connection, that may be too short, and users are told that the list is "
        "offline.",
    ),
    basis=Basis.DOCUMENTED,
)


def too_large(check: CheckInput) -> Iterator[Finding]:
    """Exchange Server's own cmdlet refuses an .sst above 70,000 bytes; Microsoft documents no limit."""
    size = check.collection.size
    if size < SIZE_WARNING:
        return
    title = QT_TRANSLATE_NOOP("core", "Almost at the size limit")
    if size > SIZE_LIMIT:
        title = QT_TRANSLATE_NOOP("core", "This file is probably too large")
    message = QT_TRANSLATE_NOOP(
        "core",
        "It has {size} bytes. Exchange Server is known to refuse more than {limit}; Exchange Online may do the same. "
        "Remove what your users and partners don't need. The largest is “{name}” with {largest} bytes.",
    )
    largest = max(check.collection.ordered, key=lambda each: len(each.der))
    largest_size = added_size((largest,), ())
    needless = tuple(each for each in check.collection.ordered if _is_needless(each, check))
    label = QT_TRANSLATE_NOOP("core", "Remove what isn't needed ({count})")
    yield Finding(
        Code.TOO_LARGE,
        Severity.ERROR if size > SIZE_LIMIT else Severity.WARNING,
        text(title),
        text(message, size=size, limit=SIZE_LIMIT, name=largest.name, largest=largest_size),
        Basis.SEEN,
        remedy=Change(text(label, count=len(needless)), remove=needless) if needless else None,
    )


def _is_needless(certificate: Certificate, check: CheckInput) -> bool:
    """Return whether mail is trusted without it: it is no CA, or a root with its name and key is chosen too."""
    if is_self_signed(certificate):
        return False
    return not certificate.is_ca or any(map(is_self_signed, check.chosen.of_same_key(certificate)))
