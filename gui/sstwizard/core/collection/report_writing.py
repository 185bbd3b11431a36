"""Write the report of a survey: what mail shows of its signers and their CAs, and nothing of the mail itself."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Any

from cryptography import x509

from ..certificates.certificate import Certificate
from ..certificates.details import REFUSED
from ..certificates.oids import allows_email
from ..certificates.reported import IssuerProof
from ..chains.effort import limited
from ..chains.index import CertificateIndex
from ..chains.status import DATES, Fact, KnownFacts, Role
from ..chains.validation import REQUIREMENTS, path_problem
from ..errors import FormatError
from ..formats.der import critical_extensions, public_key_info
from ..messages import Message
from ..messages.parts import Structure
from ..messages.signature import Signature
from ..messages.trust import OUTCOMES
from ..sources.mail import MailReading
from ..text import text
from .collection import CertificateCollection
from .issuing import Issuer
from .report import (
    ATTACHED,
    MAX_BYTES,
    MAX_TEXT,
    NOBODYS,
    TOO_MUCH,
    VERSION,
    ReportKey,
    closed,
    digest_of,
    encoded,
    read_report,
    seconds,
)
from .signings import SignedMail, Signing, addresses_in, attached_to, included, signatures_of, signed_mails
from .survey import issuers_in, pool_of

_COMMON_EXTENSIONS = frozenset(f"2.5.29.{number}" for number in (15, 17, 19, 32, 37))
"""Critical extensions that every validator knows: key usage, names, constraints, policies, extended key usage."""


def report_of(
    reading: MailReading,
    base: CertificateCollection,
    known: CertificateIndex,
    key: ReportKey | None,
    name: str,
    now: datetime | None = None,
) -> bytes:
    """Return the report of some mail. Checks signatures: run it in the background.

    Args:
        reading: The mail, and the certificates beside it; without other reports.
        base: The collection that the organization uses.
        known: Every certificate that any other source holds.
        key: What all departments have; without one, only the domains of senders are in the report.
        name: What its file is called, fit for display.
        now: The moment of the survey, UTC; the current time by default.

    Raises:
        FormatError: It would be more than is read of a report.
    """
    now = now or datetime.now(UTC)
    copies = signed_mails(reading.mails, now)
    pool = pool_of(reading, base, known)
    writer = _Writer(reading, copies, issuers_in(reading, copies, pool, base, now), pool, now)
    content = closed(writer.counts(), NOBODYS) if key is None else closed(writer.whole(key), key)
    if len(content) > MAX_BYTES:
        raise FormatError(text(TOO_MUCH, file=name))
    read_report(content, name, key)  # nobody is given one that can't be read
    return content


class _Writer:
    """Puts what is known of some mail into the form of a report."""

    def __init__(
        self,
        reading: MailReading,
        copies: Sequence[SignedMail],
        issuers: Sequence[Issuer],
        pool: CertificateIndex,
        now: datetime,
    ) -> None:
        self._reading, self._copies, self._pool, self._now = reading, copies, pool, now
        self._facts = KnownFacts(pool)
        self._chains = {_identity(each.certificates[0]): each.path.chain for each in issuers if each.certificates}
        self._people = [each for each in dict.fromkeys(reading.certificates) if _is_person(each)]
        signers = (each.signer for copy in copies for each in signatures_of(copy.message.structure))
        attached = (each.signer for structure in self._attached() for each in signatures_of(structure))
        self._signers = dict.fromkeys(each for each in chain(signers, attached, self._people) if each is not None)
        self._issuers: dict[Certificate, Certificate] = {}
        self._certificates = {each: place for place, each in enumerate(self._cas())}

    def _attached(self) -> Iterator[Structure]:
        return chain.from_iterable(attached_to(each.structure) for each in self._reading.mails)

    def _cas(self) -> list[Certificate]:
        """Return the CAs that came with the mail or issued the certificates in it, and all above these.

        One that has an address may be a person's: it is returned only if it issued another certificate.
        """
        received = chain(self._reading.certificates, *map(included, self._reading.mails))
        found = dict.fromkeys(
            each for each in received if each.is_ca and each not in self._signers and not addresses_in(each)
        )
        waiting = [*found, *self._signers]
        with limited():
            for each in waiting:
                issuers = [] if each.is_self_issued else [ca for ca in self._pool.issuers_of(each) if ca.is_ca]
                if issuers:
                    self._issuers[each] = issuers[0]
                waiting += [ca for ca in issuers if ca not in found]
                found |= dict.fromkeys(issuers)
        return list(found)

    def counts(self) -> dict[str, object]:
        """Return what there is without a key: how many messages of which domains each CA stands behind."""
        groups: dict[tuple[int | None, str, tuple[str, ...], str], list[tuple[bytes, datetime]]] = defaultdict(list)
        for copy in self._copies:
            found = [each for each in signatures_of(copy.message.structure) if each.signer is not None]
            by_ca: dict[tuple[int | None, str], list[tuple[bytes, Signing]]] = defaultdict(list)
            for signature, signing in zip(found, copy.signings, strict=True):
                by_ca[self._ca_of(signing.signer)].append((digest_of(signature), signing))
            for ca, signed in by_ca.items():  # a message counts once, though two of a CA's people have signed it
                domains = {address.rpartition("@")[2] for _, signing in signed for address in signing.addresses}
                newest = max(signing.at for _, signing in signed)
                key = *ca, tuple(sorted(domains)), copy.state.name.lower()
                groups[key].append((signed[0][0], newest))
        used = sorted({place for place, *_ in groups if place is not None})
        certificates = list(self._certificates)
        return {
            "sst-wizard-report": VERSION,
            "keyed": False,
            "messages": self._reading.count,
            "certificates": [encoded(certificates[place].der) for place in used],
            "counts": [
                {
                    "certificate": None if place is None else used.index(place),
                    "subject": subject,
                    "domains": domains,
                    "state": state,
                    "digests": encoded(b"".join(sorted(digest for digest, _ in found))),
                    "last": max(0, *(seconds(at) or 0 for _, at in found)),
                }
                for (place, subject, domains, state), found in groups.items()
            ],
        }

    def _ca_of(self, signer: Certificate) -> tuple[int | None, str]:
        """Return the number of the CA that issued a signer's certificate; else its name, if it is not the signer's."""
        issuer = self._issuers.get(signer)
        if issuer is not None:
            return self._certificates[issuer], ""
        return None, "" if signer.is_self_issued else signer.details.issuer[:MAX_TEXT]

    def whole(self, key: ReportKey) -> dict[str, object]:
        """Return all that the sum of several reports needs to decide as one survey of all mail would."""
        issuers: dict[str, int] = {}
        signers = [self._signer(each, key, issuers) for each in self._signers]
        places = {each: place for place, each in enumerate(self._signers)}
        return {
            "sst-wizard-report": VERSION,
            "keyed": True,
            "messages": self._reading.count,
            "others": sum(not any(signatures_of(each.message.structure)) for each in self._copies),
            "certificates": [encoded(each.der) for each in self._certificates],
            "issuers": [json.loads(each) for each in issuers],
            "signers": signers,
            "people": [places[each] for each in self._people],
            "groups": self._groups(places),
        }

    def _signer(self, signer: Certificate, key: ReportKey, issuers: dict[str, int]) -> dict[str, object]:
        """Return what is said of a certificate; issuers are numbered as they are met."""
        details, person = signer.details, key.person(signer)
        found: dict[str, object] = {
            "id": encoded(person),
            "from": seconds(details.not_before),
            "to": seconds(details.not_after),
            "addresses": [key.address(each) for each in addresses_in(signer)],
        }
        facts = {each for each in self._facts.facts(signer, self._now, Role.SIGNER) if each in OUTCOMES}
        if not facts <= {*DATES, Fact.MAY_NOT_SIGN}:
            found["unusable"] = True
        if Fact.MAY_NOT_SIGN in facts:
            found["encrypts"] = True
        if signer.is_self_issued:
            return found
        issuer = self._issuers.get(signer)
        path = self._chains.get(_identity(issuer), ()) if issuer else ()
        fault = self._fault(signer, path)
        if not _is_plain(signer) or (fault is not None and fault[1] == signer and fault[0] not in DATES):
            found["odd"] = True
        requires = "odd" in found or any(oid in each.der for each in path for oid in REQUIREMENTS)
        if fault is None and requires and self._certificates.keys() >= {*path}:
            found["held"] = [self._certificates[each] for each in path]
        proof = IssuerProof.of(signer) if issuer is None else None
        if proof is not None:
            found["proof"] = encoded(key.sealed(proof, person))
        said = {
            "name": [each[:MAX_TEXT] for each in (details.issuer, details.issuer_name, details.issuer_key)],
            "key_id": encoded(details.authority_key_id) if details.authority_key_id is not None else None,
            "urls": [each for each in details.issuer_urls if len(each) <= MAX_TEXT],
            "certificate": self._certificates[issuer] if issuer else None,
        }
        found["issuer"] = issuers.setdefault(json.dumps(said), len(issuers))
        return found

    def _fault(self, signer: Certificate, path: Sequence[Certificate]) -> tuple[Fact, Certificate] | None:
        if not path:
            return None
        at = signer.details.not_before or self._now
        problem = path_problem((signer, *path), self._pool, path[-1:], self._now, at, self._facts)
        return (problem.fact, problem.certificate) if problem else None

    def _groups(self, places: dict[Certificate, int]) -> list[dict[str, object]]:
        groups: dict[tuple[Any, ...], tuple[list[datetime | None], list[bytes]]] = defaultdict(lambda: ([], []))
        seen: set[tuple[bytes, Certificate | None]] = set()

        def add(signatures: Sequence[Signature], message: Message, state: str, cas: Iterable[Certificate] = ()) -> None:
            stated = [each.attributes.signing_time if each.attributes else None for each in signatures]
            by = tuple(-1 if each.signer is None else places[each.signer] for each in signatures)
            beside = tuple(sorted({self._certificates[each] for each in cas if each in self._certificates}))
            times, digests = groups[by, beside, state, tuple(each is not None for each in stated)]
            times += [each or message.date for each in stated]
            digests += map(digest_of, signatures)
            seen.update((each.value, each.signer) for each in signatures)

        for copy in self._copies:
            signatures = list(signatures_of(copy.message.structure))
            if signatures:
                add(signatures, copy.message, copy.state.name.lower(), included(copy.message))
        for message in self._reading.mails:
            for structure in attached_to(message.structure):
                for each in signatures_of(structure):
                    if each.signer is not None and (each.value, each.signer) not in seen:
                        add([each], message, ATTACHED)
        return [
            {
                "by": by,
                "with": beside,
                "state": state,
                "stated": stated,
                "times": [seconds(each) for each in times],
                "digests": encoded(b"".join(digests)),
            }
            for (by, beside, state, stated), (times, digests) in groups.items()
        ]


def _identity(certificate: Certificate) -> tuple[str, bytes | None]:
    return certificate.details.subject_key, public_key_info(certificate.der)


def _is_person(certificate: Certificate) -> bool:
    return not certificate.is_ca and allows_email(certificate.details.purposes)


def _is_plain(certificate: Certificate) -> bool:
    """Return whether nothing in a certificate requires anything of its path, or is unknown to some validator."""
    try:
        extensions = x509.load_der_x509_certificate(certificate.der).extensions
        issuer = extensions.get_extension_for_class(x509.AuthorityKeyIdentifier).value
    except x509.ExtensionNotFound:
        issuer = None
    except REFUSED:
        return False
    is_common = _COMMON_EXTENSIONS.issuperset(critical_extensions(certificate.der))
    is_bound = issuer is not None and issuer.authority_cert_serial_number is not None
    return is_common and not is_bound and not any(oid in certificate.der for oid in REQUIREMENTS)
