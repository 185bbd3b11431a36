"""Findings about CAs that another public CA of the same organization takes the place of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...certificates.certificate import Certificate
from ...chains.index import CertificateIndex
from ...chains.signing import is_self_signed
from ...chains.status import DISTRUST
from ...chains.validation import path_to_root
from ...text import QT_TRANSLATE_NOOP, text
from ..organizations import ISSUES_FOR, identity, issues, start_of
from .finding import Change, CheckInput, Code, Finding, Severity, advice


def successor(check: CheckInput) -> Iterator[Finding]:
    """An organization goes on issuing with another CA before the old one expires: mail soon needs both."""
    ending = [each for each in check.collection.ordered if each.is_ca and not is_self_signed(each)]
    ending = [each for each in ending if _is_distrusted(each, check) or _issues_no_more(each, check)]
    if not ending:
        return
    from ...sources.public_cas import owners  # not before one is asked for

    cas = CertificateIndex(check.known.reserve)
    for each in ending:
        found = [other for other in cas if _succeeds(other, each, owners()) and issues(other, cas, check.now)]
        usable = list(filter(check.is_usable, found))
        if len(usable) != 1 or usable[0] in check.collection:
            continue
        chain = (usable[0], *path_to_root(usable[0], check.usable_issuers, check.collection))
        if is_self_signed(chain[-1]):
            kind = _OF_DISTRUSTED if _is_distrusted(each, check) else _OF_ENDING
            label = text(QT_TRANSLATE_NOOP("core", "Add it beside"))
            remedy = Change(label, add=tuple(member for member in chain if member not in check.collection))
            yield kind.about(each, remedy, end=each.details.not_after, successor=chain[0].name, origin=chain[0].origin)


def _issues_no_more(certificate: Certificate, check: CheckInput) -> bool:
    end = certificate.details.not_after
    return end is not None and end < check.now + max(ISSUES_FOR, check.soon)


def _is_distrusted(certificate: Certificate, check: CheckInput) -> bool:
    """Return whether a certificate, or one above it in the collection, should not be trusted."""
    chain = (certificate, *path_to_root(certificate, check.chosen))
    return any(not set(DISTRUST).isdisjoint(check.facts(each)) for each in chain)


def _succeeds(new: Certificate, old: Certificate, owners: Mapping[str, str]) -> bool:
    """Return whether a public CA is newer than another of its organization, for the same purposes, with such a key."""
    is_newer_twin = start_of(new) > start_of(old) and _purposes(new) == _purposes(old)  # cheap, and seldom true
    return is_newer_twin and _kind_of_key(new) == _kind_of_key(old) and identity(new, owners) == identity(old, owners)


def _purposes(certificate: Certificate) -> frozenset[str] | None:
    purposes = certificate.details.purposes
    return None if purposes is None else frozenset(purposes)


def _kind_of_key(certificate: Certificate) -> str | None:
    key = certificate.details.key
    return key.algorithm if key else None


_TITLE = QT_TRANSLATE_NOOP("core", "“{name}” has a successor")
_OF_ENDING = advice(
    Code.SUCCESSOR,
    Severity.INFO,
    _TITLE,
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” expires on {end}, so it probably issues no more certificates. “{successor}”, of the same "
        "organization, is newer and probably issues them now. It was found in {origin}. Add it beside “{name}”, and "
        "remove that once no mail needs it.",
    ),
)
_OF_DISTRUSTED = advice(
    Code.SUCCESSOR,
    Severity.INFO,
    _TITLE,
    QT_TRANSLATE_NOOP(
        "core",
        "“{name}” should no longer be trusted. “{successor}”, of the same organization, is newer and probably issues "
        "certificates now. It was found in {origin}. Add it if your partners have certificates from it.",
    ),
)
