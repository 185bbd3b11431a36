"""Check by a list of revoked certificates (CRL) whether a certificate was revoked (RFC 5280 5 and 6.3).

A list counts only if it is proven to be its issuer's, is meant for the certificate, and all of it is understood.
Otherwise the obstacle is named: "could not be checked" is an answer of its own, neither yes nor no. Delta CRLs and OCSP
are not supported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from functools import partial
from typing import TypeVar

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from ..certificates.algorithms import BROKEN_HASHES, KeyUsage, SignatureAlgorithm
from ..certificates.certificate import Certificate
from ..certificates.details import DECISIVE, REFUSED, read_strictly
from ..certificates.names import DistinguishedName
from ..certificates.reading import ReportProgress, no_progress
from ..formats.der import list_with_plain_names, signed_bytes
from ..text import QT_TRANSLATE_NOOP, Text, text
from .signing import public_key, verify

E = TypeVar("E", bound=x509.ExtensionType)

_UNDERSTOOD = (x509.IssuingDistributionPoint, x509.AuthorityKeyIdentifier, x509.CRLNumber)
"""The extensions of a list that may be critical: they are evaluated here, or don't change the meaning of the list."""
_ENTRIES_BETWEEN_REPORTS = 5_000


class RevocationStatus(Enum):
    """Whether a certificate was revoked."""

    NOT_REVOKED = auto()
    REVOKED = auto()
    UNCHECKED = auto()


class Obstacle(Enum):
    """Why it could not be checked: of a list, a sentence that says what to do."""

    NO_CHAIN = auto()
    """Its chain is not valid or leads to no root that anybody vouches for, so no address in it is asked."""
    NO_ADDRESS = auto()
    """It contains no address that can be asked."""
    PRIVATE = auto()
    """The address lies in a private network."""
    NO_ANSWER = auto()
    """No server answered: there may be no network."""
    NOT_REACHABLE = auto()
    TOO_LARGE = auto()
    DAMAGED = QT_TRANSLATE_NOOP(
        "core", "The download is not a revocation list (CRL), or it is damaged. Ask the CA to publish it again."
    )
    OTHER_SIGNER = QT_TRANSLATE_NOOP(
        "core", "The revocation list (CRL) is not signed by “{issuer}”. Ask the CA to publish its own."
    )
    SIGNATURE = QT_TRANSLATE_NOOP(
        "core", "The signature of the revocation list (CRL) can't be checked here, or is too weak. Ask the CA."
    )
    MAY_NOT_SIGN = QT_TRANSLATE_NOOP(
        "core", "“{issuer}” may not sign revocation lists (CRL): its key usage names other purposes. Ask the CA."
    )
    EXTENSION = QT_TRANSLATE_NOOP(
        "core", "The revocation list (CRL) has a critical extension that is not known here. Ask the CA about it."
    )
    DELTA = QT_TRANSLATE_NOOP(
        "core", "The download is a delta CRL: it contains only changes. Ask the CA to publish the whole list."
    )
    INDIRECT = QT_TRANSLATE_NOOP(
        "core", "The revocation list (CRL) is indirect: it is for several CAs, which can't be checked here. Ask the CA."
    )
    SCOPE = QT_TRANSLATE_NOOP(
        "core", "The revocation list (CRL) is for other certificates, or only for some reasons. Ask the CA."
    )
    OUT_OF_DATE = QT_TRANSLATE_NOOP(
        "core", "The revocation list (CRL) has been out of date since {end}. Ask the CA to publish a new one."
    )
    NOT_YET_VALID = QT_TRANSLATE_NOOP(
        "core", "The revocation list (CRL) isn't valid before {start}. Check this computer's clock."
    )


@dataclass(frozen=True, slots=True)
class Revocation:
    """The answer for one certificate.

    Attributes:
        message: The answer in a sentence or two.
        obstacle: Why it could not be checked.
        is_hold: It is suspended, which the CA may lift (certificateHold).
    """

    status: RevocationStatus
    message: Text
    obstacle: Obstacle | None = None
    is_hold: bool = False

    @property
    def is_final(self) -> bool:
        """It is revoked for good."""
        return self.status is RevocationStatus.REVOKED and not self.is_hold


def unchecked(obstacle: Obstacle, reason: Text) -> Revocation:
    """Return the answer "could not be checked", with the reason in a sentence that says what to do."""
    return Revocation(RevocationStatus.UNCHECKED, text(_UNCHECKED, reason=reason), obstacle=obstacle)


class RevocationList:
    """A list of revoked certificates, decoded once for all certificates that it may be about."""

    def __init__(self, data: bytes, report: ReportProgress = no_progress) -> None:
        """Decode a list in DER (RFC 5280 4.2.1.13 has no other form); what `report` raises ends the work."""
        self._data = data
        self._signed: dict[Certificate, Obstacle | None] = {}
        self._fault: Obstacle | None = None
        try:
            self._decode(data, report)
        except REFUSED:
            try:
                self._decode(list_with_plain_names(data), report)
            except REFUSED:
                self._fault = Obstacle.DAMAGED

    def _decode(self, data: bytes, report: ReportProgress) -> None:
        self._decoded = x509.load_der_x509_crl(data)
        self._issuer = DistinguishedName.decoded(self._decoded.issuer).key
        self._start, self._end = self._decoded.last_update_utc, self._decoded.next_update_utc
        self._extensions = {each.oid: each for each in self._decoded.extensions}
        self._fault = self._extension_fault(report)
        if data[-len(self._decoded.signature) - 1]:  # unused bits; a signature, the last field, has whole octets
            self._fault = Obstacle.DAMAGED

    def _extension_fault(self, report: ReportProgress) -> Obstacle | None:
        """Return whether a critical extension is not understood, which makes the whole list unusable (5.3)."""
        if x509.DeltaCRLIndicator.oid in self._extensions:
            return Obstacle.DELTA
        known = {each.oid for each in _UNDERSTOOD}
        if any(each.critical and each.oid not in known for each in self._extensions.values()):
            return Obstacle.EXTENSION
        fault = None
        for number, entry in enumerate(self._decoded):
            if number % _ENTRIES_BETWEEN_REPORTS == 0:
                report(0, 0)
            if any(each.critical for each in entry.extensions):
                fault = Obstacle.EXTENSION
        point = _value(self._extensions.values(), x509.IssuingDistributionPoint)
        return Obstacle.INDIRECT if point is not None and point.indirect_crl else fault

    def judge(self, certificate: Certificate, issuer: Certificate, now: datetime) -> Revocation:
        """Return whether a certificate, which `issuer` signed, was revoked as of `now` (UTC).

        A revoked certificate stays revoked, even if the list is out of date. Only a certificate on hold may become
        valid again: for it, and for one that is not listed, the list has to be current.
        """
        if self._fault is None and issuer not in self._signed:
            self._signed[issuer] = self._signature_fault(issuer)
        fault = self._fault or self._signed[issuer]
        if fault is not None:
            return self._unchecked(fault, issuer)
        listed = None
        try:
            listed = self._entry(certificate)
            is_complete = read_strictly(certificate.der, partial(self._is_complete, is_ca=certificate.is_ca))
        except REFUSED:
            if listed is not None and listed.is_final:
                return listed  # whatever else of it can't be decoded
            return unchecked(Obstacle.DAMAGED, text(_UNREADABLE))
        if is_complete is not None and listed is not None and listed.is_final:
            return listed
        fault = Obstacle.SCOPE if is_complete is None else self._date_fault(now)
        if fault is None and not is_complete and not (listed is not None and listed.is_hold):
            fault = Obstacle.SCOPE
        if fault is not None:
            return self._unchecked(fault, issuer)
        return listed or Revocation(RevocationStatus.NOT_REVOKED, text(_NOT_REVOKED))

    def _entry(self, certificate: Certificate) -> Revocation | None:
        serial_number = certificate.details.serial
        if serial_number is None:
            return None
        if serial_number > 0:
            entry = self._decoded.get_revoked_certificate_by_serial_number(serial_number)
        else:  # which `cryptography` doesn't look up
            entry = next((each for each in self._decoded if each.serial_number == serial_number), None)
        return None if entry is None else _listed(entry)

    def _date_fault(self, now: datetime) -> Obstacle | None:
        if now < self._start:
            return Obstacle.NOT_YET_VALID
        return Obstacle.OUT_OF_DATE if self._end is None or self._end <= now else None

    def _unchecked(self, obstacle: Obstacle, issuer: Certificate) -> Revocation:
        start, end = (self._start, self._end) if obstacle in _ABOUT_DATES else (None, None)
        message = _NO_END if obstacle is Obstacle.OUT_OF_DATE and end is None else str(obstacle.value)
        return unchecked(obstacle, text(message, issuer=issuer.name, start=start, end=end))

    def _signature_fault(self, issuer: Certificate) -> Obstacle | None:
        """Return whether the issuer's key did not sign the list, or may not (RFC 5280 6.3.3 f and g)."""
        if self._issuer != issuer.details.subject_key:
            return Obstacle.OTHER_SIGNER
        if not DECISIVE.isdisjoint(issuer.details.undecodable):
            return Obstacle.SIGNATURE
        usage = issuer.details.key_usage
        if usage is not None and KeyUsage.CRL_SIGN not in usage:
            return Obstacle.MAY_NOT_SIGN
        algorithm = SignatureAlgorithm.of(self._decoded.signature_algorithm_oid.dotted_string)
        if algorithm.hash in BROKEN_HASHES:
            return Obstacle.SIGNATURE
        try:
            verify(public_key(issuer), self._decoded, signed_bytes(self._data))
        except InvalidSignature:
            return Obstacle.OTHER_SIGNER
        except REFUSED:
            return Obstacle.SIGNATURE
        return None

    def _is_complete(self, subject: x509.Certificate, *, is_ca: bool) -> bool | None:
        """Return whether the list covers all reasons to revoke the certificate; None if it is not meant for it.

        RFC 5280 6.3.3 (b): what the list's issuingDistributionPoint and the certificate's distribution points say.
        """
        points = [
            each for each in _value(subject.extensions, x509.CRLDistributionPoints) or () if each.crl_issuer is None
        ]
        scope = _value(self._extensions.values(), x509.IssuingDistributionPoint)
        if scope is None:
            return not points or any(each.reasons is None for each in points)
        if scope.only_contains_attribute_certs or (
            scope.only_contains_user_certs if is_ca else scope.only_contains_ca_certs
        ):
            return None
        names = _names(scope, subject.issuer)
        if names:
            points = [each for each in points if names & _names(each, subject.issuer)]
            if not points:
                return None
        return scope.only_some_reasons is None and (not points or any(each.reasons is None for each in points))


def _value(extensions: Iterable[x509.Extension[x509.ExtensionType]], kind: type[E]) -> E | None:
    return next((each.value for each in extensions if isinstance(each.value, kind)), None)


def _names(point: x509.DistributionPoint | x509.IssuingDistributionPoint, issuer: x509.Name) -> set[x509.GeneralName]:
    """Return the names of a distribution point; a name relative to the issuer is made complete."""
    if point.relative_name is not None:
        return {x509.DirectoryName(x509.Name([*issuer.rdns, point.relative_name]))}
    return set(point.full_name or ())


def _listed(entry: x509.RevokedCertificate) -> Revocation:
    """Return the answer of an entry; removeFromCRL, which has a meaning in delta CRLs alone (5.3.1), is no reason."""
    reason = _value(entry.extensions, x509.CRLReason)
    flag = None if reason is None else reason.reason
    since, is_hold = entry.revocation_date_utc, flag is x509.ReasonFlags.certificate_hold
    why = text(_REASONS.get(flag, _NO_REASON))
    message = text(_HELD, since=since) if is_hold else text(_REVOKED, since=since, reason=why)
    return Revocation(RevocationStatus.REVOKED, message, is_hold=is_hold)


_NOT_REVOKED = QT_TRANSLATE_NOOP("core", "Not revoked.")
_REVOKED = QT_TRANSLATE_NOOP("core", "Revoked on {since}: {reason}.")
_HELD = QT_TRANSLATE_NOOP("core", "Suspended on {since} (certificateHold). The CA may lift this.")
_UNCHECKED = QT_TRANSLATE_NOOP("core", "Could not be checked. {reason}")
_NO_REASON = QT_TRANSLATE_NOOP("core", "no reason given")
_REASONS: Mapping[x509.ReasonFlags | None, str] = {
    x509.ReasonFlags.key_compromise: QT_TRANSLATE_NOOP("core", "its private key may be compromised"),
    x509.ReasonFlags.ca_compromise: QT_TRANSLATE_NOOP("core", "the CA's private key may be compromised"),
    x509.ReasonFlags.affiliation_changed: QT_TRANSLATE_NOOP("core", "a name in it is no longer correct"),
    x509.ReasonFlags.superseded: QT_TRANSLATE_NOOP("core", "it was replaced by another certificate"),
    x509.ReasonFlags.cessation_of_operation: QT_TRANSLATE_NOOP("core", "it is no longer needed"),
    x509.ReasonFlags.privilege_withdrawn: QT_TRANSLATE_NOOP("core", "the permission that it gave was withdrawn"),
    x509.ReasonFlags.aa_compromise: QT_TRANSLATE_NOOP("core", "the attribute authority's key may be compromised"),
}
"""The words for the reasons of RFC 5280 5.3.1."""

_UNREADABLE = QT_TRANSLATE_NOOP("core", "The certificate can't be decoded, so it can't be looked up. Ask the CA.")
_NO_END = QT_TRANSLATE_NOOP(
    "core", "The revocation list (CRL) has no date for the next update. Ask the CA to publish another."
)
_ABOUT_DATES = (Obstacle.OUT_OF_DATE, Obstacle.NOT_YET_VALID)
