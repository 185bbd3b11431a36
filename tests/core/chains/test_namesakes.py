"""Certificates of one name, of which each may have issued each: what is tried, and what is said of the rest."""

from __future__ import annotations

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from pki import PKI, Entity, certificates
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.chains.forest import build_forest
from sstwizard.core.chains.index import MAX_CANDIDATES, CertificateIndex
from sstwizard.core.chains.signing import MAX_EXPONENT_BITS, MAX_KEY_BITS, SignatureStatus, signature_status

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


def test_the_key_that_is_named_is_tried_first(pki: PKI) -> None:
    """It costs nothing to find an issuer among many of its name, if the key identifier names it."""
    roots, budget = namesakes(pki, 30), Budget()
    child = pki.make("Child", roots[17]).certificate
    index = CertificateIndex((child, *certificates(roots)), budget=budget)
    assert list(index.issuers_of(child)) == [roots[17].certificate]
    assert [list(index.issuers_of(root)) for root in certificates(roots)] == [[]] * 30
    assert list(index.issued_by(roots[17].certificate)) == [child]
    assert list(index.issued_by(roots[18].certificate)) == []
    assert budget.spent[Cost.SIGNATURE_CHECKS] == 0
    assert not index.is_cut_short


def test_those_without_an_identifier_come_before_those_of_another(pki: PKI) -> None:
    """Such an issuer fits as well, and is found before all that don't."""
    plain, budget = pki.make("Same", key_ids=False), Budget()
    others = namesakes(pki, 5)
    child = pki.make("Child", plain).certificate
    assert next(CertificateIndex(certificates((*others, plain)), budget=budget).issuers_of(child)) == plain.certificate
    assert budget.spent[Cost.SIGNATURE_CHECKS] == 0


def test_a_signature_is_of_one_key(pki: PKI) -> None:
    """What else is certified for the key that is proven has issued it too, whatever its key identifier says."""
    key = rsa.generate_private_key(65537, 2048)
    one, budget = pki.make("Same", key=key), Budget()
    again = pki.make("Same", pki.make("Top"), key=key, subject_key_id=x509.SubjectKeyIdentifier(b"odd"))
    child = pki.make("Child", one).certificate
    index = CertificateIndex(certificates((one, again, *namesakes(pki, 3))), budget=budget)
    assert set(index.issuers_of(child)) == {one.certificate, again.certificate}
    assert budget.spent[Cost.SIGNATURE_CHECKS] == 0


def test_each_further_try_is_counted_once(pki: PKI) -> None:
    """Whoever asks how often: by issuer, by child or for what can't be checked."""
    roots, budget = by_thumbprint(namesakes(pki, 5)), Budget()
    child = pki.make("Child", roots[3], key_ids=False).certificate
    index = CertificateIndex((child, *certificates(roots)), budget=budget)
    for _ in range(3):
        assert list(index.issuers_of(child)) == [roots[3].certificate]
        assert list(index.possible_issuers_of(child)) == []
        assert list(index.issued_by(roots[3].certificate)) == [child]
    stranger = pki.make("Child", pki.make("Same"), key_ids=False).certificate
    for _ in range(3):
        assert list(index.issuers_of(stranger)) == []
    assert budget.spent[Cost.SIGNATURE_CHECKS] == 3 + 4
    assert not index.is_cut_short


def test_without_tries_nothing_is_proven(pki: PKI) -> None:
    """What the budget does not pay for is not checked: neither good nor bad, and it is known that it was not."""
    roots, budget = by_thumbprint(namesakes(pki, 3)), Budget(limits={Cost.SIGNATURE_CHECKS: 1})
    one, other = (pki.make(name, roots[place], key_ids=False).certificate for name, place in (("1", 1), ("2", 2)))
    index = CertificateIndex((one, other, *certificates(roots)), budget=budget)
    assert list(index.issuers_of(one)) == [roots[1].certificate]
    assert not index.is_cut_short
    assert list(index.issuers_of(other)) == []
    assert index.is_cut_short
    assert tuple(index.possible_issuers_of(other)) == certificates(roots[1:])
    assert list(index.issued_by(roots[1].certificate)) == [one]
    assert list(index.issuers_of(other)) == []


def test_what_has_no_name_has_no_issuer(pki: PKI) -> None:
    """Hundreds of files of garbage have no issuer to try, so nothing is left out."""
    garbage = [Certificate(b"garbage %d" % number) for number in range(2 * MAX_CANDIDATES)]
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
