"""Certificates of people without mail: whose CAs they name, and that they vouch for nothing and change nothing else."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from core.collection.test_issuing import index, occurrence
from corpus_pkis import DAY, EMAIL, SERVER
from listed_roots import GO_DADDY_2, passing_for
from pki import PKI, Entity, in_windows, reserve
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex, CertificatesByName
from sstwizard.core.chains.vouching import Voucher
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.issuing import MAX_PEOPLE, PathChooser, RejectionReason, issuers_of
from sstwizard.core.collection.signings import Signing, people_of
from sstwizard.core.collection.survey import Survey, survey_of
from sstwizard.core.sources.mail import MailReading

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
DATES: dict[str, Any] = {"start": NOW - 100 * DAY, "end": NOW + 500 * DAY}


@pytest.fixture(scope="module")
def root(pki: PKI) -> Entity:
    """A root."""
    return pki.make("People Root", **DATES)


@pytest.fixture(scope="module")
def issuing(pki: PKI, root: Entity) -> Entity:
    """What it issued."""
    return pki.make("People Issuing", root, **DATES)


def person(pki: PKI, by: Entity | None, name: str = "Bob", **how: Any) -> Entity:
    """Return somebody with a certificate for mail."""
    told = {"purposes": (EMAIL,), "email": f"{name}@People.example", "ca": False, **DATES}
    return pki.make(name, by, **{**told, **how})


def survey(*given: Entity, here: tuple[Certificate, ...] = (), base: int = 0) -> Survey:
    """Survey certificates that came without mail; the last `base` of them are the collection."""
    held = [each.certificate for each in given]
    collection = CertificateCollection(tuple(held[len(held) - base :]))
    known = CertificateIndex((*here, *collection))
    return survey_of(MailReading(certificates=tuple(held)), collection, known, NOW)


def test_a_ca_without_mail_is_a_row(pki: PKI, root: Entity, issuing: Entity) -> None:
    """Its people are its senders; no mail of theirs was seen, so it is offered and never proposed."""
    found = survey(
        person(pki, issuing, "Zoe"), person(pki, issuing), issuing, here=(in_windows(root, trusted_root=True),)
    )
    (ca,) = found.cas
    assert (ca.name, ca.why_not, ca.is_proposed) == ("People Issuing", RejectionReason.NO_MAIL, False)
    assert (ca.messages, ca.intact, ca.changed, ca.current, ca.attached, ca.last_seen) == (0, 0, 0, 0, 0, None)
    assert ca.senders == ("bob@people.example", "zoe@people.example")
    assert (ca.chain, ca.vouchers) == ((issuing.certificate, root.certificate), (Voucher.WINDOWS,))
    assert (found.read, found.mails, found.added, found.left_out_senders) == (0, (), (), 0)


def test_the_collection_vouches_for_its_roots(pki: PKI, root: Entity, issuing: Entity) -> None:
    """It is what the organization trusts, whoever else says so; where it holds the chain, nothing is missing."""
    (ca,) = survey(person(pki, issuing), issuing, root, base=1).cas
    assert (ca.vouchers, ca.why_not) == ((Voucher.COLLECTION,), RejectionReason.NO_MAIL)
    (ca,) = survey(person(pki, issuing), issuing, root, base=2).cas
    assert (ca.in_collection, ca.why_not) == (True, None)


def test_a_list_of_cas_completes_a_chain(pki: PKI, root: Entity, issuing: Entity) -> None:
    """An issuer that only the list holds is found; who vouches for its root, the list doesn't say."""
    bob = person(pki, issuing)
    for held, vouchers, why_not in (
        (in_windows(root, trusted_root=True), (Voucher.WINDOWS,), RejectionReason.NO_MAIL),
        (root.certificate, (), RejectionReason.NOT_VOUCHED),
    ):
        known = CertificateIndex(CertificatesByName([held], reserve(issuing, root)))
        (ca,) = survey_of(MailReading(certificates=(bob.certificate,)), CertificateCollection(), known, NOW).cas
        assert (ca.chain, ca.vouchers, ca.why_not) == ((issuing.certificate, root.certificate), vouchers, why_not)


def test_a_root_among_people_vouches_for_nothing(pki: PKI, root: Entity, issuing: Entity) -> None:
    """Neither beside the certificates of people, nor where a store of people holds it: it completes the chain."""
    stored = Certificate(root.der, windows=WindowsProperties(friendly_name="Root"))
    for given, here in (((issuing, root), ()), ((issuing,), (stored,))):
        found = survey(person(pki, issuing), *given, here=here)
        (ca,) = found.cas
        assert (ca.why_not, ca.vouchers, ca.root) == (RejectionReason.NOT_VOUCHED, (), root.certificate)
        assert found.added == ()


def test_what_is_wrong_comes_first(pki: PKI, root: Entity, issuing: Entity) -> None:
    """An issuer that nothing holds, a chain that stops, a withdrawn root: that no mail was seen is the least of it."""
    bob = person(pki, issuing)
    assert [each.why_not for each in survey(bob).cas] == [RejectionReason.ISSUER_MISSING]
    assert survey(bob).cas[0].senders == ("bob@people.example",)
    assert survey(bob).cas[0].key_id == bob.certificate.details.authority_key_id
    assert [each.why_not for each in survey(bob, issuing).cas] == [RejectionReason.INCOMPLETE_CHAIN]
    disallowed = in_windows(root, disallowed=True)
    assert [each.why_not for each in survey(bob, issuing, here=(disallowed,)).cas] == [RejectionReason.WITHDRAWN]


def test_who_counts(pki: PKI, root: Entity, issuing: Entity) -> None:
    """Who may sign mail today: a CA, a web server, somebody without address, or whose time is over may not."""
    others = (
        person(pki, issuing, "CA", ca=True),
        person(pki, issuing, "Web", purposes=(SERVER,)),
        person(pki, issuing, "Nobody", email=""),
        person(pki, issuing, "Past", end=NOW - DAY),
        person(pki, issuing, "Future", start=NOW + DAY),
        person(pki, None, "Alone"),
        root,
    )
    bob = person(pki, issuing)
    found = people_of([each.certificate for each in (*others, bob, bob)], NOW)
    assert found == [Signing(bob.certificate, NOW, NOW, NOW)]


def test_a_ca_with_mail_stays_as_it_is(pki: PKI, root: Entity, issuing: Entity) -> None:
    """Certificates in a folder add neither senders to it nor a path that none of its signers has."""
    tls = person(pki, issuing, "TLS", purposes=(SERVER,))
    pool = index(root, issuing)
    people = people_of([person(pki, issuing).certificate], NOW)
    (issuer,) = issuers_of([occurrence(tls)], pool, people)
    assert (issuer.people, issuer.senders) == ([], ("tls@people.example",))
    assert PathChooser(pool, (), NOW).choose(issuer).fault is RejectionReason.UNUSABLE_SIGNER


def test_a_person_is_tried_after_another(pki: PKI, root: Entity, issuing: Entity) -> None:
    """One whom a path trusts is enough; of very many, not all are tried."""
    banned = [person(pki, issuing, f"Banned {number}") for number in range(MAX_PEOPLE)]
    copies = [in_windows(each, disallowed=True) for each in banned]
    bob = person(pki, issuing)
    pool = index(root, issuing, *copies)

    def fault(*who: Entity) -> RejectionReason | None:
        (issuer,) = issuers_of([], pool, people_of([each.certificate for each in who], NOW))
        return PathChooser(pool, (), NOW).choose(issuer).fault

    assert fault(*banned[1:], bob) is None
    assert fault(*banned, bob) is RejectionReason.UNUSABLE_SIGNER


@pytest.mark.parametrize(("issued", "is_vouched"), [(datetime(2020, 1, 1, tzinfo=UTC), True), (NOW - DAY, False)])
def test_a_program_vouches_for_what_was_issued_before_a_day(issued: datetime, is_vouched: bool, pki: PKI) -> None:
    """Held against the newest certificate that the CA issued to people (properties 126 and 127)."""
    root = pki.make("Go Daddy")
    listed = passing_for(GO_DADDY_2, root.certificate)
    people = [person(pki, root, "Old", start=datetime(2019, 1, 1, tzinfo=UTC)), person(pki, root, start=issued)]
    pool = index(listed)
    (issuer,) = issuers_of([], pool, people_of([each.certificate for each in people], NOW))
    assert (Voucher.MICROSOFT in PathChooser(pool, (), NOW).choose(issuer).vouchers) is is_vouched
