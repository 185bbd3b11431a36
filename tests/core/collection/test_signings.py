"""Who signed the mail that was received, when, and what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

import mail
from pki import PKI, Entity, key_usage, new_key, resigned
from signed_data import SIGNING_TIME, Maker, attribute, standard
from sstwizard.core import messages
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.signings import (
    MailState,
    SignedMail,
    Signing,
    occurrences_of,
    signed_mails,
    time_order,
    without_copies,
)
from sstwizard.core.messages import Message
from sstwizard.core.messages.headers import MailFields
from sstwizard.core.messages.trust import CollectionTrust

NOW = datetime(2026, 6, 1, tzinfo=UTC)
DAY = timedelta(days=1)
SAID = datetime(2026, 1, 1, tzinfo=UTC)


def signer(pki: PKI, root: Entity, name: str = "Bob", **how: Any) -> Entity:
    """Make a signer."""
    return pki.make(name, root, ca=False, email=how.pop("email", "Bob@A.example"), **how)


def signed(by: Entity, said: datetime | None = SAID) -> bytes:
    """Return an opaque CMS that says when it was signed."""
    time = [] if said is None else [attribute(SIGNING_TIME, b"\x17\x0d" + said.strftime("%y%m%d%H%M%SZ").encode())]
    return Maker(by, attributes=[*standard(mail.CONTENT), *time]).make()


def received(data: bytes, date: datetime | None = None, name: str = "a.eml") -> Message:
    """Return a message as it is surveyed."""
    message = replace(messages.read(data).without_content(), name=name)
    return replace(message, structure=replace(message.structure, fields=MailFields(submitted=date)))


def changed(data: bytes) -> bytes:
    """Return a message whose content was changed on the way."""
    return data.replace(b"Dear Ann", b"Dear Eve")


def stated(by: Entity, time: datetime) -> Signing:
    """Return a signature that says when it was made."""
    return Signing(by.certificate, time, NOW, time)


def one(*mails: Message) -> SignedMail:
    """Return the only message."""
    (found,) = signed_mails(mails, NOW)
    return found


@pytest.mark.parametrize(
    ("said", "date", "expected"),
    [
        (SAID, NOW - 9 * DAY, SAID),
        (None, NOW - 9 * DAY, NOW - 9 * DAY),
        (None, None, NOW),
        (NOW + DAY, NOW - 9 * DAY, NOW),
        (None, NOW + DAY, NOW),
    ],
)
def test_when_it_was_signed(
    said: datetime | None, date: datetime | None, expected: datetime, pki: PKI, root: Entity
) -> None:
    """By the signature, else by the message's date, else today; a time in the future is today."""
    found = one(received(signed(signer(pki, root), said), date))
    assert [each.at for each in found.signings] == [expected]
    assert found.signed_at == expected


@pytest.mark.parametrize(
    ("age", "dates", "current", "expired"),
    [
        (300 * DAY, {"end": NOW + DAY}, True, False),
        (3000 * DAY, {"end": NOW}, True, False),
        (365 * DAY - timedelta(seconds=1), {"end": NOW - DAY}, True, True),
        (365 * DAY, {"end": NOW - timedelta(seconds=1)}, False, True),
        (365 * DAY, {"start": NOW}, True, False),
        (365 * DAY, {"start": NOW + timedelta(seconds=1)}, False, False),
        (DAY, {"start": NOW + timedelta(seconds=1)}, True, False),
    ],
)
def test_who_still_writes(
    age: timedelta, dates: dict[str, Any], current: bool, expired: bool, pki: PKI, root: Entity
) -> None:
    """A signer who is valid today, or whose message is less than 365 days old."""
    by = signer(pki, root, **{"start": datetime(2010, 1, 1, tzinfo=UTC), **dates})
    found = one(received(signed(by, NOW - age)))
    assert (found.signings[0].is_current, found.is_current, found.signings[0].is_expired) == (current, current, expired)


def test_an_unsigned_date_makes_nobody_current(pki: PKI, root: Entity) -> None:
    """Old mail that says nowhere when it was signed can be sent again today: NotBefore counts."""
    start, expired = NOW - 2 * 365 * DAY, NOW - DAY
    old = signer(pki, root, start=start, end=expired).certificate
    sent_again = Signing(old, NOW, NOW)
    assert sent_again.since == start
    assert not sent_again.is_current
    assert Signing(old, NOW, NOW, NOW).is_current
    renewed = stated(signer(pki, root, start=start), NOW - 300 * DAY)
    assert max(sent_again, renewed, key=time_order) == renewed


def test_addresses_are_those_of_the_certificate(pki: PKI, root: Entity) -> None:
    """In lower case and fit to be shown; From, which anybody can write, is not asked."""
    by = signer(pki, root, email="Bob@A.Example")
    found = one(received(b"From: eve@b.example\r\n" + mail.opaque(signed(by))))
    assert found.signings[0].addresses == ("bob@a.example",)


def test_the_state_is_that_of_the_worst_signature(pki: PKI, root: Entity) -> None:
    """Intact, changed on the way, or neither."""
    good = signed(signer(pki, root))
    assert one(received(good)).state is MailState.INTACT
    assert one(received(changed(good))).state is MailState.CHANGED
    forged = Maker(signer(pki, root), attributes=standard(mail.CONTENT), signed=b"something else").make()
    assert one(received(forged)).state is MailState.OTHER
    lost = messages.read(mail.sign("cryptography", signer(pki, root), Path(), detached=True), is_detached=True)
    assert one(lost.without_content()).state is MailState.OTHER
    both = mail.mail(mail.multipart("multipart/mixed; boundary=b", "b", mail.opaque(good), mail.opaque(changed(good))))
    assert one(received(both)).state is MailState.CHANGED
    twice = b"Content-Type: text/plain\r\n" + mail.opaque(good)
    found = one(received(twice))
    assert (found.state, found.signings, found.is_current) == (MailState.OTHER, (), False)
    assert signed_mails([received(mail.mail(mail.entity("text/plain", b"Hello")))], NOW) == []


def test_a_signature_counts_once(pki: PKI, root: Entity) -> None:
    """Met twice, the copy that is less damaged counts, in the place of the first."""
    first, second = signed(signer(pki, root)), signed(signer(pki, root, "Ann"))
    mails = [
        received(changed(first), name="1"),
        received(second, name="2"),
        received(first, name="3"),
        received(mail.opaque(first), name="4"),
        received(changed(second), name="5"),
    ]
    found = [(each.message.name, each.state) for each in signed_mails(mails, NOW)]
    assert found == [("3", MailState.INTACT), ("2", MailState.INTACT)]
    refused = received(b"Content-Type: text/plain\r\n" + mail.opaque(first))
    assert len(signed_mails([refused, replace(refused, name="b")], NOW)) == 2  # of these no signature is known


def test_of_equal_copies_the_oldest_counts(pki: PKI, root: Entity) -> None:
    """Whichever is read first: where only the Date field says when it was sent, copies may differ in that."""
    data = signed(signer(pki, root), None)
    copies = [received(data, NOW - 3 * DAY, "late"), received(data, NOW - 9 * DAY, "early")]
    for mails in (copies, copies[::-1]):
        assert [each.message.name for each in signed_mails(mails, NOW)] == ["early"]


def test_attached_messages_count_apart(pki: PKI, root: Entity) -> None:
    """Each signature once, at any depth; the message that they are attached to needs none of its own."""
    inner = mail.mail(mail.opaque(signed(signer(pki, root))))
    middle = mail.mail(
        mail.multipart(
            "multipart/mixed; boundary=b",
            "b",
            mail.opaque(signed(signer(pki, root, "Ann"))),
            mail.entity("message/rfc822", inner),
        )
    )
    outer = received(mail.mail(mail.entity("message/rfc822", middle)))
    assert signed_mails([outer], NOW) == []
    found = occurrences_of([], [outer, replace(outer, name="again")], NOW)
    assert [each.signing.signer.name for each in found] == ["Ann", "Bob"]
    assert not any(each.is_intact for each in found)


def test_a_copied_signature_counts_once(pki: PKI, root: Entity) -> None:
    """However often a stranger copies a signed part, beside itself, beside others, or into attached messages."""
    bob, eve = signed(signer(pki, root)), signed(signer(pki, root, "Eve"))

    def glued(*parts: bytes) -> bytes:
        return mail.mail(mail.multipart("multipart/mixed; boundary=b", "b", *map(mail.opaque, parts)))

    attached = mail.entity("message/rfc822", mail.mail(mail.opaque(bob)))
    mails = [
        received(glued(bob, eve), name="1"),
        received(glued(bob, bob), name="2"),
        received(mail.mail(mail.opaque(bob)), name="3"),
        received(mail.mail(attached), name="4"),
    ]
    found = signed_mails(mails, NOW)
    assert [each.message.name for each in found] == ["1", "2"]
    occurrences = occurrences_of(found, mails, NOW)
    assert [(each.signing.signer.name, each.mail and each.mail.message.name) for each in occurrences] == [
        ("Bob", "2"),
        ("Eve", "1"),
    ]


def test_the_newest_is_always_the_same(pki: PKI, root: Entity) -> None:
    """By time; of one moment by NotBefore, then by NotAfter."""
    old, new, longer = signer(pki, root), signer(pki, root, start=SAID), signer(pki, root, end=NOW + 9999 * DAY)
    assert max(stated(new, SAID), stated(old, NOW), key=time_order) == stated(old, NOW)
    assert max(stated(new, SAID), stated(old, SAID), key=time_order) == stated(new, SAID)
    assert max(stated(old, SAID), stated(longer, SAID), key=time_order) == stated(longer, SAID)


def test_trust_needs_an_intact_message_and_every_signer(pki: PKI, root: Entity) -> None:
    """As each was when it signed; a certificate for encryption alone makes no message trusted."""
    stranger = pki.make("Eve", pki.make("Other"), ca=False)
    bob = signer(pki, root, end=SAID + DAY)
    trust = CollectionTrust([root.certificate], CertificateIndex(), NOW)
    assert one(received(signed(bob))).is_trusted_by(trust)
    assert not one(received(signed(bob, SAID + 2 * DAY))).is_trusted_by(trust)
    assert not one(received(changed(signed(bob)))).is_trusted_by(trust)
    both = mail.mail(
        mail.multipart("multipart/mixed; boundary=b", "b", mail.opaque(signed(bob)), mail.opaque(signed(stranger)))
    )
    assert not one(received(both)).is_trusted_by(trust)
    sealer = signer(pki, root, extensions=(key_usage(key_encipherment=True),))
    assert not one(received(signed(sealer))).is_trusted_by(trust)


def test_a_copy_with_another_certificate_replaces_no_message(pki: PKI, root: Entity) -> None:
    """Anybody can make one of the same issuer, serial number and key; the copy whose signer is trusted counts."""
    bob, stranger = signer(pki, root), new_key()
    forged = resigned(bob.der, lambda data: stranger.sign(data, ec.ECDSA(hashes.SHA256())))
    fake = Entity(x509.load_der_x509_certificate(forged.der), bob.key)
    info = Maker(bob, attributes=standard(mail.CONTENT)).signer_info()
    genuine, copy = (received(Maker(by).make(info), name=name) for by, name in ((bob, "genuine"), (fake, "copy")))
    for mails in ((genuine, copy), (copy, genuine)):
        found = signed_mails(mails, NOW)
        assert len(found) == len(occurrences_of(found, (), NOW)) == 2
        (counted,) = without_copies(found, lambda each: each.signer == bob.certificate)
        assert counted.message.name == "genuine"
        (counted,) = without_copies(found, lambda _: False)
        assert counted.message.name == mails[0].name
