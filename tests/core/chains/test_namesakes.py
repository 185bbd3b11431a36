"""Certificates of one name, of which each may have issued each: what is tried, and what is said of the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa

from pki import PKI, Entity, certificates
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.chains.effort import cost, is_spent, limited, note_cut_short
from sstwizard.core.chains.forest import build_forest
from sstwizard.core.chains.index import CertificateIndex, Companions
from sstwizard.core.chains.signing import MAX_EXPONENT_BITS, MAX_KEY_BITS, SignatureStatus, signature_status

ONCE = 3
"""Units of a single check with P-256: the first of a certificate is at half price."""
BAD, UNCHECKED = SignatureStatus.BAD, SignatureStatus.UNCHECKED


def with_rsa_key(pki: PKI, modulus: int, exponent: int) -> Certificate:
    """Return a certificate that is issued to itself for a key that nobody has; another one signed it."""
    public = rsa.RSAPublicNumbers(exponent, modulus).public_key()
    key = rsa.generate_private_key(65537, 2048)
    return pki.make("Vast", key=key, public_key=public).certificate  # type: ignore[arg-type]


def namesakes(pki: PKI, count: int) -> list[Entity]:
    """Return roots of one name, each with a key of its own."""
    return [pki.make("Same") for _ in range(count)]


def by_thumbprint(entities: list[Entity]) -> list[Entity]:
    """Return them in the order in which they are tried where no key identifier helps."""
    return sorted(entities, key=lambda entity: entity.certificate.sha256)


def spent(index: CertificateIndex, *children: Certificate) -> float:
    """Return the units that looking for the issuers of some certificates takes."""
    with limited(1_000_000) as budget:
        before = budget.left
        for child in children:
            list(index.candidates(child))
        return before - budget.left


def test_the_key_that_is_named_is_tried_first(pki: PKI) -> None:
    """It costs one try to find an issuer among many of its name, if the key identifier names it."""
    roots = namesakes(pki, 30)
    child = pki.make("Child", roots[17]).certificate
    index = CertificateIndex((child, *certificates(roots)))
    assert spent(index, child) == ONCE
    assert list(index.issuers_of(child)) == [roots[17].certificate]
    assert [list(index.issuers_of(root)) for root in certificates(roots)] == [[]] * 30
    assert list(index.issued_by(roots[17].certificate)) == [child]
    assert list(index.issued_by(roots[18].certificate)) == []


def test_those_without_an_identifier_come_before_those_of_another(pki: PKI) -> None:
    """Such an issuer fits as well, and is found before all that don't."""
    plain, others = pki.make("Same", key_ids=False), namesakes(pki, 5)
    child = pki.make("Child", plain).certificate
    assert spent(CertificateIndex(certificates((*others, plain))), child) == ONCE


def test_a_signature_is_of_one_key(pki: PKI) -> None:
    """What else is certified for the key that is proven has issued it too, whatever its key identifier says."""
    key = rsa.generate_private_key(65537, 2048)
    one = pki.make("Same", key=key)
    again = pki.make("Same", pki.make("Top"), key=key, subject_key_id=x509.SubjectKeyIdentifier(b"odd"))
    child = pki.make("Child", one).certificate
    index = CertificateIndex(certificates((one, again, *namesakes(pki, 3))))
    assert tuple(index.issuers_of(child)) == certificates((one, again))
    stranger = pki.make("Child", pki.make("Same"), key_ids=False).certificate
    clones = [pki.make("Same", pki.make("Top"), key=key) for _ in range(500)]
    assert spent(CertificateIndex(certificates(clones)), stranger) == cost(one.certificate) / 2


def test_each_try_is_paid_for_once(pki: PKI) -> None:
    """Whoever asks how often: by issuer, by child or for what can't be checked."""
    roots = by_thumbprint(namesakes(pki, 5))
    child = pki.make("Child", roots[3], key_ids=False).certificate
    index = CertificateIndex((child, *certificates(roots)))
    assert spent(index, child, child) == 3.5 * cost(child)
    assert list(index.issuers_of(child)) == [roots[3].certificate]
    assert list(index.possible_issuers_of(child)) == []
    assert list(index.issued_by(roots[3].certificate)) == [child]
    stranger = pki.make("Child", pki.make("Same"), key_ids=False).certificate
    assert spent(index, stranger, stranger) == 4.5 * cost(child)


def test_without_units_nothing_is_proven(pki: PKI) -> None:
    """What the budget does not pay for is not checked: neither good nor bad, and it is known that it was not."""
    roots = by_thumbprint(namesakes(pki, 3))
    one, other = (pki.make(name, roots[place], key_ids=False).certificate for name, place in (("1", 1), ("2", 2)))
    index = CertificateIndex((one, other, *certificates(roots)))
    with limited(2 * cost(one)) as budget:
        assert list(index.issuers_of(one)) == [roots[1].certificate]
        assert not budget.is_cut_short
        assert list(index.issuers_of(other)) == []
        assert budget.is_cut_short
        assert list(index.possible_issuers_of(other)) == [roots[1].certificate]
        assert list(index.issued_by(roots[1].certificate)) == [one]


def test_an_inner_limit_is_the_outer_one() -> None:
    """What is attached to a message has no budget of its own."""
    with limited(5) as outer, limited(7) as inner:
        assert inner is outer
    with limited(7) as later:
        assert later is not outer


@pytest.mark.parametrize(
    ("key", "least", "most"),
    [
        (rsa.generate_private_key(65537, 2048), 4, 4),
        (rsa.generate_private_key(65537, 4096), 7, 7),
        (ec.generate_private_key(ec.SECP256R1()), 6, 6),
        (ec.generate_private_key(ec.BrainpoolP384R1()), 32, 32),
        (dsa.generate_private_key(2048), 18, 18),
        (ed25519.Ed25519PrivateKey.generate(), 7, 7),
    ],
    ids=("RSA 2048", "RSA 4096", "P-256", "brainpoolP384r1", "DSA", "Ed25519"),
)
def test_a_check_costs_by_its_key(key: Any, least: float, most: float, pki: PKI) -> None:
    """As measured: RSA by modulus and exponent, and curves by their own."""
    assert least <= cost(pki.make("Root", key=key).certificate) <= most


MOST = 100
"""How many P-256 keys of one name are tried for a certificate."""


@pytest.mark.parametrize(("count", "is_cut"), [(MOST, False), (MOST + 1, True)])
def test_very_many_of_one_name_are_not_all_tried(count: int, *, is_cut: bool, pki: PKI) -> None:
    """A hundred are; of what is not tried it is said that it was not, and the certificate is no forgery."""
    own, asked = x509.SubjectKeyIdentifier(b"same"), x509.AuthorityKeyIdentifier(b"same", None, None)
    top = pki.make("Top")
    issuers = [pki.make("Same", top, subject_key_id=own) for _ in range(count)]
    child = pki.make("Child", pki.make("Same"), authority_key_id=asked).certificate
    grown = build_forest((child, *certificates((top, *issuers))))
    assert grown.is_cut_short is is_cut
    assert (child in grown.unchecked) is is_cut


@pytest.mark.parametrize("place", ["in use", "own file", "store", "same message"])
def test_no_origin_uses_up_what_another_may_cost(place: str, pki: PKI) -> None:
    """A stranger's mail with hundreds of certificates of a CA's name and key identifier hides nothing."""
    own, asked = x509.SubjectKeyIdentifier(b"same"), x509.AuthorityKeyIdentifier(b"same", None, None)
    genuine = pki.make("Same", subject_key_id=own)
    signer = pki.make("Bob", genuine, ca=False, authority_key_id=asked).certificate
    issuer = genuine.certificate
    false = [replace(each.certificate, provenance=Provenance.RECEIVED) for each in _lower(pki, issuer, own)]
    own_mail = (signer, issuer), 1
    copied = (signer, *false), 1
    provenance = {"own file": Provenance.OWN_FILE, "store": Provenance.AMONG_OTHERS}.get(place, Provenance.RECEIVED)
    index = CertificateIndex(
        (*false, replace(issuer, provenance=provenance)),
        in_use=(issuer,) if place == "in use" else (),
        companions=Companions((copied, own_mail) if place == "same message" else (copied,)),
    )
    with limited() as budget:
        assert list(index.issuers_of(signer)) == [issuer]
    assert place != "same message" or not budget.is_cut_short


def test_clones_of_one_key_use_up_nothing(pki: PKI) -> None:
    """Hundreds of certificates for one key cost one try, so the genuine issuer behind them is found."""
    genuine, key = pki.make("Same"), ec.generate_private_key(ec.SECP256R1())
    child = pki.make("Child", genuine, key_ids=False).certificate
    clones = [pki.make("Same", pki.make("Top"), key=key) for _ in range(300)]
    with limited() as budget:
        index = CertificateIndex(certificates((*clones, genuine)))
        assert list(index.issuers_of(child)) == [genuine.certificate]
        assert not budget.is_cut_short


def test_the_message_with_the_fewest_namesakes_comes_first(pki: PKI) -> None:
    """Copies of a message with others' certificates beside the signer's come after the message itself, however many."""
    genuine = pki.make("Same")
    signer = pki.make("Bob", genuine, ca=False, key_ids=False).certificate
    copies = [((signer, *certificates(namesakes(pki, 2))), 1) for _ in range(70)]
    together = Companions([*copies, ((signer, genuine.certificate), 1)])
    assert together.issuers_of(signer)[0] == genuine.certificate


def _lower(pki: PKI, issuer: Certificate, own: x509.SubjectKeyIdentifier) -> list[Entity]:
    """Return strangers' certificates of a name and key identifier that come first in the order of thumbprints."""
    made = (pki.make("Same", subject_key_id=own) for _ in range(600))
    return [each for each in made if each.certificate.sha256 < issuer.sha256] + namesakes(pki, 50)


def test_strangers_mail_is_tried_last_and_least(pki: PKI) -> None:
    """Six P-256 keys of other mail, for one certificate; whether more are there is known."""
    roots = [replace(each.certificate, provenance=Provenance.RECEIVED) for each in namesakes(pki, 9)]
    child = pki.make("Child", pki.make("Same"), key_ids=False).certificate
    index = CertificateIndex(roots, companions=Companions(()))
    with limited() as budget:
        assert [status for _, status in index.candidates(child)] == [BAD] * 6 + [UNCHECKED]
        assert budget.is_cut_short


@pytest.mark.parametrize(("signers", "most"), [(1, 100), (4, 25), (100, 2)])
def test_signers_of_one_message_share_what_it_may_cost(signers: int, most: int, pki: PKI) -> None:
    """A message of a hundred signers and a hundred namesakes costs hardly more than one of one signer."""
    issuers = certificates(namesakes(pki, 101))
    signer = pki.make("Bob", pki.make("Same"), ca=False, key_ids=False).certificate
    together = Companions([((signer, *issuers), signers)])
    assert len(together.issuers_of(signer)) == most


def test_what_has_no_name_has_no_issuer(pki: PKI) -> None:
    """Hundreds of files of garbage have no issuer to try, so nothing is left out."""
    garbage = [Certificate(b"garbage %d" % number) for number in range(200)]
    grown = build_forest(garbage)
    assert not grown.is_cut_short
    assert not grown.unchecked


@pytest.mark.parametrize(("size", "is_tried"), [(MAX_KEY_BITS, True), (MAX_KEY_BITS + 1, False)])
def test_vast_keys_are_not_tried(size: int, *, is_tried: bool, pki: PKI) -> None:
    """A key of RSA that no CA has can't be asked: it takes longer and longer, and proves nothing then."""
    root = with_rsa_key(pki, (1 << size) - 1, 65537)
    assert signature_status(root, root) is (BAD if is_tried else UNCHECKED)


@pytest.mark.parametrize(("bits", "is_tried"), [(MAX_EXPONENT_BITS, True), (MAX_EXPONENT_BITS + 1, False)])
def test_vast_exponents_are_not_tried(bits: int, *, is_tried: bool, pki: PKI) -> None:
    """Checking takes as long as the public exponent is."""
    root = with_rsa_key(pki, (1 << 2048) - 1, (1 << bits) - 1)
    assert signature_status(root, root) is (BAD if is_tried else UNCHECKED)


def test_what_one_budget_left_another_tries_again(pki: PKI) -> None:
    """An index remembers what was proven, and not that there was no time to prove it."""
    root = pki.make("Root")
    child = pki.make("Child", root).certificate
    index = CertificateIndex((root.certificate, child))
    with limited(0.1) as budget:
        assert list(index.issuers_of(child)) == []
        assert budget.is_cut_short
    with limited() as budget:
        assert list(index.issuers_of(child)) == [root.certificate]
        assert not budget.is_cut_short


def test_without_a_budget_nothing_is_cut_short() -> None:
    """What isn't limited has no end that could be noted."""
    note_cut_short()
    assert not is_spent()
    with limited(1) as budget:
        note_cut_short()
        assert budget.is_cut_short
