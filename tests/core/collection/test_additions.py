"""What of opened files is offered to be added at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from listed_roots import EMSIGN_C1, passing_for
from pki import PKI, RSA_1023, Entity, certificates, clique, resigned
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate, Provenance, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection import assessment as module
from sstwizard.core.collection.assessment import Additions, additions, left_out
from sstwizard.core.collection.collection import CertificateCollection

NOW = datetime(2026, 6, 1, tzinfo=UTC)
SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1"


URL = "http://ca.example/issuer.cer"


def offered(held: list[Certificate], chosen: tuple[Certificate, ...] = ()) -> Additions:
    """Return what is offered of what the files hold."""
    return additions([held], CertificateCollection(chosen), CertificateIndex(held), NOW)


def test_intermediates_and_vouched_roots_are_offered(pki: PKI) -> None:
    """A root that nobody vouches for is named, and added by nobody but a person."""
    ours, theirs = pki.make("Ours"), pki.make("Theirs")
    issuing, person = pki.make("Issuing", theirs), pki.make("Person", theirs, ca=False)
    root = replace(ours.certificate, windows=WindowsProperties(trusted_root=True))
    held = [root, theirs.certificate, issuing.certificate, person.certificate, issuing.certificate]
    assert offered(held) == Additions((root, issuing.certificate), (theirs.certificate,))
    assert offered(held, (root, theirs.certificate)) == Additions((issuing.certificate,))


def test_a_ca_is_not_offered_where_its_chain_cannot_be_completed(pki: PKI) -> None:
    """That is, where no source has an issuer, and the last of the chain doesn't say where that is."""
    policy = pki.make("Policy", pki.make("Gone"))
    dead = [policy.certificate, pki.make("Issuing", policy, issuer_url=URL).certificate]
    live = pki.make("Live", pki.make("Far"), issuer_url=URL).certificate
    assert offered([*dead, live]) == Additions((live,), incomplete=(live,), left_out=tuple(dead))


def test_the_collection_completes_chains_too(pki: PKI, root: Entity) -> None:
    """What is chosen already need not be in a source that is still open."""
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    held = [issuing.certificate]
    assert additions(
        [held], CertificateCollection((root.certificate,)), CertificateIndex([policy.certificate]), NOW
    ) == (Additions((issuing.certificate,)))


def test_what_exchange_would_refuse_is_not_offered(pki: PKI, root: Entity) -> None:
    """Neither what has expired, nor what is not for mail, disallowed here, withdrawn, too weak, or not yet valid."""
    signed = pki.make("Forgeable", pki.make("Other", key=rsa.generate_private_key(65537, 2048))).der
    good = pki.make("Good", root, issuer_url=URL).certificate
    held = [
        good,
        pki.make("Old", root, end=NOW + timedelta(hours=1)).certificate,
        pki.make("Server", root, purposes=(SERVER_AUTHENTICATION,)).certificate,
        replace(pki.make("Banned", root).certificate, windows=WindowsProperties(disallowed=True)),
        passing_for(EMSIGN_C1, pki.make("Withdrawn").certificate),
        pki.make("Short", root, key=RSA_1023).certificate,
        pki.make("Early", root, start=NOW + timedelta(days=1)).certificate,
        resigned(signed, bytes, algorithm="1.2.840.113549.1.1.4"),  # MD5
    ]
    assert offered(held) == Additions((good,), incomplete=(good,))
    banned = replace(good, windows=WindowsProperties(disallowed=True))
    assert additions([[good]], CertificateCollection(), CertificateIndex([banned]), NOW) == Additions()


def test_more_than_fits_is_not_offered(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """A person has to choose among them; the size is that of the whole file, to the byte."""
    held = [pki.make(f"CA {number}", root, issuer_url=URL).certificate for number in range(10)]
    size = CertificateCollection(tuple(held)).size
    for limit, expected in ((size, held), (size - 1, [])):
        monkeypatch.setattr(module, "SIZE_LIMIT", limit)
        assert offered(held).cas == tuple(expected)
    assert offered(held[2:], tuple(held[:2])) == Additions()


def test_a_large_file_takes_nothing_from_another(pki: PKI, root: Entity, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one file holds is offered though the next would be too much; what both hold is counted once."""
    small, *large = [pki.make(f"CA {number}", root, issuer_url=URL).certificate for number in range(5)]
    monkeypatch.setattr(module, "SIZE_LIMIT", CertificateCollection((small, *large[:2])).size)
    nothing, known = CertificateCollection(), CertificateIndex([small, *large])
    for files in ([[small], large], [large, [small]], [[small, small], [small], large]):
        assert additions(files, nothing, known, NOW) == Additions((small,), incomplete=(small,))
    assert additions([[small, large[0]], large[1:3]], nothing, known, NOW).cas == (small, large[0])
    assert additions([[small], large[:2]], nothing, known, NOW) == Additions(
        (small, *large[:2]), incomplete=(small, *large[:2])
    )


def test_cas_that_signed_each_other_end(pki: PKI) -> None:
    """Where the collection has one of them, and a source the other, a chain of both has no top."""
    one, other = pki.make("One"), pki.make("Other")
    held = pki.make("One", other, key=one.key).certificate
    chosen = CertificateCollection((pki.make("Other", one, key=other.key).certificate,))
    assert additions([[held]], chosen, CertificateIndex([held]), NOW) == Additions(left_out=(held,))


def test_what_takes_too_long_to_follow_is_not_offered(pki: PKI) -> None:
    """CAs that all certify each other have more paths than anybody waits for."""
    held = list(certificates(clique(pki, 6)))
    assert offered(held).left_out
    with Budget(limits={Cost.STEPS: 10}).part():
        assert offered(held) == Additions()


def test_roots_that_nobody_compared_and_what_has_expired_are_left_out(pki: PKI, root: Entity) -> None:
    """Each once; what is chosen, what is no CA, and what came with messages is none of them."""
    old, soon = (pki.make("Old", root, end=NOW + timedelta(hours=hours)).certificate for hours in (-1, 2))
    theirs, chosen = pki.make("Theirs").certificate, pki.make("Chosen").certificate
    past = pki.make("Past", end=NOW - timedelta(1)).certificate
    person = pki.make("Person", root, ca=False, end=NOW - timedelta(1)).certificate
    received = replace(pki.make("Received").certificate, provenance=Provenance.RECEIVED)
    vouched = replace(root.certificate, windows=WindowsProperties(trusted_root=True))
    held = [vouched, theirs, chosen, old, soon, past, person, received, pki.make("Issuing", root).certificate]
    index = CertificateIndex(held)
    assert left_out([held, held], CertificateCollection((chosen,)), index, NOW) == ((theirs,), (old, soon, past))
