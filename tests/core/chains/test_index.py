"""Certificates of one name, of which each may have issued each, and a list of CAs in reserve: which are tried."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from pki import PKI, Entity, certificates, new_key, reserve, with_unknown_curve
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate, Provenance
from sstwizard.core.chains.forest import build_forest
from sstwizard.core.chains.index import MAX_KEYS, BySubject, CertificateIndex, Reserve, SameMessageIndex, sort_key
from sstwizard.core.chains.signing import MAX_EXPONENT_BITS, MAX_KEY_BITS, SignatureStatus, signature_status
from sstwizard.core.chains.validation import path_to_root
from sstwizard.core.text import text

BAD, UNCHECKED = SignatureStatus.BAD, SignatureStatus.UNCHECKED


def with_rsa_key(pki: PKI, modulus: int, exponent: int) -> Certificate:
    """Return a certificate that is issued to itself for a key that nobody has; another one signed it."""
    public = rsa.RSAPublicNumbers(exponent, modulus).public_key()
    key = rsa.generate_private_key(65537, 2048)
    return pki.make("Vast", key=key, public_key=public).certificate  # type: ignore[arg-type]


def namesakes(pki: PKI, count: int) -> list[Entity]:
    """Return roots of one name, each with a key of its own, in the order of their thumbprints."""
    return sorted((pki.make("Same") for _ in range(count)), key=lambda entity: entity.certificate.sha256)


def checks(index: CertificateIndex, *children: Certificate) -> float:
    """Return how many signatures are checked to find the issuers of some certificates."""
    with Budget().part() as budget:
        for child in children:
            list(index.candidates(child))
        return budget.spent[Cost.CHECKS]


def test_the_key_that_is_named_is_tried_first(pki: PKI) -> None:
    """It takes one check to find an issuer among many of its name, if the key identifier names it."""
    roots = namesakes(pki, 30)
    child = pki.make("Child", roots[17]).certificate
    index = CertificateIndex((child, *certificates(roots)))
    assert checks(index, child) == 1
    assert list(index.issuers_of(child)) == [roots[17].certificate]
    assert [list(index.issuers_of(root)) for root in certificates(roots)] == [[]] * 30
    assert list(index.issued_by(roots[17].certificate)) == [child]
    assert list(index.issued_by(roots[18].certificate)) == []


def test_of_one_key_the_certificate_that_is_named_comes_first(pki: PKI) -> None:
    """Even before one that is in use: some validators accept no other."""
    named = pki.make("Same")
    other = pki.make("Same", key=named.key, subject_key_id=x509.SubjectKeyIdentifier(b"another"))
    index = CertificateIndex(certificates((other, named)), in_use=(other.certificate,))
    assert tuple(index.issuers_of(pki.make("Child", named).certificate)) == certificates((named, other))


def test_those_without_an_identifier_come_before_those_of_another(pki: PKI) -> None:
    """Such an issuer fits as well, and is found before all that don't."""
    plain, others = pki.make("Same", key_ids=False), namesakes(pki, 5)
    child = pki.make("Child", plain).certificate
    assert checks(CertificateIndex(certificates((*others, plain))), child) == 1


def test_a_signature_is_of_one_key(pki: PKI) -> None:
    """What else is certified for the key that is proven has issued it too, whatever its key identifier says."""
    key = rsa.generate_private_key(65537, 2048)
    one = pki.make("Same", key=key)
    again = pki.make("Same", pki.make("Top"), key=key, subject_key_id=x509.SubjectKeyIdentifier(b"odd"))
    child = pki.make("Child", one).certificate
    index = CertificateIndex(certificates((one, again, *namesakes(pki, 3))))
    assert tuple(index.issuers_of(child)) == certificates((one, again))


def test_each_check_is_counted_once(pki: PKI) -> None:
    """Whoever asks how often: by issuer, by child or for what can't be checked."""
    roots = namesakes(pki, 5)
    child = pki.make("Child", roots[3], key_ids=False).certificate
    index = CertificateIndex((child, *certificates(roots)))
    assert checks(index, child, child) == 4
    assert list(index.issuers_of(child)) == [roots[3].certificate]
    assert list(index.possible_issuers_of(child)) == []
    assert list(index.issued_by(roots[3].certificate)) == [child]
    stranger = pki.make("Child", pki.make("Same"), key_ids=False).certificate
    assert checks(index, stranger, stranger) == 5


def test_without_budget_nothing_is_proven(pki: PKI) -> None:
    """What is not checked is neither good nor bad, it is known that it was not, and another budget tries it again."""
    roots = namesakes(pki, 3)
    one, other = (pki.make(name, roots[place], key_ids=False).certificate for name, place in (("1", 1), ("2", 2)))
    index = CertificateIndex((one, other, *certificates(roots)))
    with Budget(limits={Cost.CHECKS: 3}).part() as budget:
        assert list(index.issuers_of(one)) == [roots[1].certificate]
        assert not budget.is_cut_short
        assert list(index.issuers_of(other)) == []
        assert budget.is_cut_short
        assert list(index.possible_issuers_of(other)) == [roots[1].certificate]
        assert list(index.issued_by(roots[1].certificate)) == [one]
    with Budget().part() as budget:
        assert list(index.issuers_of(other)) == [roots[2].certificate]
        assert not budget.is_cut_short


def test_whom_all_have_rejected_is_asked_once(pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """Many questions are asked about each certificate: the namesakes of its issuer are gone through for the first."""
    roots = namesakes(pki, 3)
    stranger = pki.make("Child", pki.make("Same"), key_ids=False).certificate
    index = CertificateIndex((stranger, *certificates(roots)))
    first = list(index.candidates(stranger))
    assert first == [(each, BAD) for each in certificates(roots)]
    monkeypatch.delattr(CertificateIndex, "_by_likelihood")
    assert list(index.candidates(stranger)) == first


@pytest.mark.parametrize("place", ["in use", "own file", "store", "same message"])
def test_no_origin_keeps_another_from_being_tried(place: str, pki: PKI) -> None:
    """A stranger's mail with hundreds of certificates of a CA's name and key identifier hides nothing."""
    own, asked = x509.SubjectKeyIdentifier(b"same"), x509.AuthorityKeyIdentifier(b"same", None, None)
    genuine = pki.make("Same", subject_key_id=own)
    signer = pki.make("Bob", genuine, ca=False, authority_key_id=asked).certificate
    issuer = genuine.certificate
    made = certificates([pki.make("Same", subject_key_id=own) for _ in range(2 * MAX_KEYS)])
    lower = (each for each in made if each.sha256 < issuer.sha256)
    false = [replace(each, provenance=Provenance.RECEIVED) for each in (*lower, *certificates(namesakes(pki, 50)))]
    messages = [(signer, *false)] + ([(signer, issuer)] if place == "same message" else [])
    provenance = {"own file": Provenance.OWN_FILE, "store": Provenance.AMONG_OTHERS}.get(place, Provenance.RECEIVED)
    index = CertificateIndex(
        (*false, replace(issuer, provenance=provenance)),
        in_use=(issuer,) if place == "in use" else (),
        companions=SameMessageIndex(messages),
    )
    with Budget().part() as budget:
        assert list(index.issuers_of(signer)) == [issuer]
    assert not budget.is_cut_short


def test_clones_of_one_key_count_as_one(pki: PKI) -> None:
    """The genuine issuer behind hundreds of certificates for one key is found."""
    genuine, key = pki.make("Same"), ec.generate_private_key(ec.SECP256R1())
    child = pki.make("Child", genuine, key_ids=False).certificate
    clones = [pki.make("Same", pki.make("Top"), key=key) for _ in range(300)]
    index = CertificateIndex(certificates((*clones, genuine)))
    assert checks(index, child) <= 2
    assert list(index.issuers_of(child)) == [genuine.certificate]


def test_thousands_of_one_key_are_not_all_followed(pki: PKI) -> None:
    """Neither as issuers nor as others of one key; that there are more is known, and that nothing is proven then."""
    key = ec.generate_private_key(ec.SECP256R1())
    issuers = certificates([pki.make("Same", pki.make("Top"), key=key) for _ in range(30)])
    children = [
        pki.make("Child", Entity(x509.load_der_x509_certificate(issuers[0].der), key)).certificate for _ in "12"
    ]
    index = CertificateIndex((*issuers, *children))
    with Budget(limits={Cost.STEPS: 30}).part() as budget:
        assert len(list(index.issuers_of(children[0]))) == 30
        assert not budget.is_cut_short
        assert list(index.issuers_of(children[1])) == []
        assert list(index.possible_issuers_of(children[1])) == [issuers[0]]
        assert list(index.of_same_key(issuers[0])) == []
        assert budget.is_cut_short
    assert len(list(index.issuers_of(children[1]))) == 30


def test_the_others_of_a_key_matter_where_it_is_not_known(pki: PKI) -> None:
    """Each of them may have signed; of a key that has not signed, one is enough, and the certificate itself."""
    key = new_key()
    odd = [with_unknown_curve(pki.make("Same", pki.make("Top"), key=key, key_ids=False)) for _ in range(3)]
    child = pki.make("Child", pki.make("Same")).certificate
    assert sorted(CertificateIndex(odd).possible_issuers_of(child), key=sort_key) == sorted(odd, key=sort_key)
    clones = certificates([pki.make("Same", pki.make("Same"), key=key) for _ in range(9)])
    for clone in clones:
        answers = dict(CertificateIndex(clones).candidates(clone))
        assert answers[clone] is BAD
        assert len(answers) <= 2


def test_the_message_with_the_fewest_namesakes_comes_first(pki: PKI) -> None:
    """Copies of a message with others' certificates beside the signer's come after the message itself, however many."""
    genuine = pki.make("Same")
    signer = pki.make("Bob", genuine, ca=False, key_ids=False).certificate
    copies = [(signer, *certificates(namesakes(pki, 2))) for _ in range(70)]
    together = SameMessageIndex([*copies, (signer, genuine.certificate)])
    assert together.issuers_of(signer)[0] == genuine.certificate


def test_strangers_mail_is_tried_last(pki: PKI) -> None:
    """As many keys of other mail are tried as of any place; whether there are more is known."""
    roots = [replace(each.certificate, provenance=Provenance.RECEIVED) for each in namesakes(pki, MAX_KEYS + 3)]
    child = pki.make("Child", pki.make("Same"), key_ids=False).certificate
    held = pki.make("Same").certificate
    index = CertificateIndex((*roots, held), companions=SameMessageIndex(()))
    with Budget().part() as budget:
        tried = list(index.candidates(child))
        assert tried[0] == (held, BAD)
        assert [status for _, status in tried[1:]] == [BAD] * MAX_KEYS + [UNCHECKED]
        assert budget.is_cut_short
        assert not budget.is_spent


def test_what_has_no_name_has_no_issuer(pki: PKI) -> None:
    """Hundreds of files of garbage have no issuer to try, so nothing is left out."""
    garbage = [Certificate(b"garbage %d" % number) for number in range(200)]
    grown = build_forest(garbage)
    assert not grown.is_cut_short
    assert not grown.unchecked


@pytest.mark.parametrize(
    ("size", "exponent_bits", "status"),
    [
        (MAX_KEY_BITS, 17, BAD),
        (MAX_KEY_BITS + 1, 17, UNCHECKED),
        (2048, MAX_EXPONENT_BITS, BAD),
        (2048, MAX_EXPONENT_BITS + 1, UNCHECKED),
    ],
)
def test_vast_keys_are_not_tried(size: int, exponent_bits: int, status: SignatureStatus, pki: PKI) -> None:
    """A check takes longer the larger an RSA key or its public exponent is; no CA has one of that size."""
    root = with_rsa_key(pki, (1 << size) - 1, (1 << exponent_bits) - 1)
    assert signature_status(root, root) is status


def index(held: Iterable[Entity | Certificate], *listed: Entity | Certificate) -> CertificateIndex:
    """Return an index of certificates, with others in reserve."""
    return CertificateIndex(certificates(held), reserve=reserve(*listed))


def test_a_missing_issuer_is_found(pki: PKI) -> None:
    """One that no source holds is found by name and signature, and one above it; a namesake is none."""
    root = pki.make("Root")
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    leaf = pki.make("Leaf", issuing, ca=False)
    known = index([root], policy, issuing, pki.make("Issuing"))
    assert path_to_root(leaf.certificate, known) == certificates([issuing, policy, root])
    assert list(known.of_same_key(leaf.certificate)) == []


def test_what_is_in_reserve_is_not_held(pki: PKI) -> None:
    """It is neither among the certificates of the index, nor among what an issuer has issued."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    known = index([root], issuing)
    assert (list(known), known.copies) == ([root.certificate], (root.certificate,))
    assert list(known.issued_by(root.certificate)) == []
    assert known.named(issuing.certificate.details.subject_key) == (issuing.certificate,)


def test_what_is_below_an_issuer_is_found(pki: PKI) -> None:
    """What names it and may be used, by an index of its own, which tells who has signed it."""
    root, namesake = pki.make("Root"), pki.make("Root")
    ours, other = pki.make("Ours", root), pki.make("Other", namesake)
    listed = reserve(ours, other, pki.make("Elsewhere", pki.make("Another root")))
    assert set(listed.below(root.certificate)) == {ours.certificate, other.certificate}
    assert list(listed.below(root.certificate).issued_by(root.certificate)) == [ours.certificate]
    wanted = listed.where(lambda each: each != ours.certificate)
    assert set(wanted.below(root.certificate)) == {other.certificate}


def test_what_a_source_holds_comes_first(pki: PKI) -> None:
    """Of two copies that of the source is taken, which says where it was found."""
    ca = pki.make("CA")
    copies = [replace(ca.certificate, origin=text(origin)) for origin in ("partners.p7b", "the list")]
    known = index(copies[:1], copies[1])
    for _ in range(2):
        assert [str(each.origin) for each in known.named(ca.certificate.details.subject_key)] == ["partners.p7b"]


def test_it_is_read_when_it_is_needed(pki: PKI) -> None:
    """To hold it, to go through what is held, and to find what is below costs nothing; to look for an issuer reads."""
    root = pki.make("Root")

    def read() -> BySubject:
        raise NotImplementedError

    known = CertificateIndex([root.certificate], reserve=Reserve(read))
    assert list(known) == [root.certificate]
    assert list(known.issued_by(root.certificate)) == []
    assert path_to_root(root.certificate, known) == ()
    with pytest.raises(NotImplementedError):
        path_to_root(pki.make("Leaf", root).certificate, known)


def test_an_index_with_more_keeps_it(pki: PKI) -> None:
    """What is joined to an index doesn't end its reserve."""
    root = pki.make("Root")
    issuing = pki.make("Issuing", root)
    leaf = pki.make("Leaf", issuing, ca=False)
    assert path_to_root(leaf.certificate, index([], issuing).joined([root.certificate]))[-1] == root.certificate


def test_an_index_joined_by_what_it_holds_is_the_same(pki: PKI) -> None:
    """Another one of thousands takes megabytes; another copy of what it holds may have other properties, and counts."""
    root = pki.make("Root").certificate
    known = CertificateIndex([root])
    assert known.joined([root]) is known
    assert len(known.joined([replace(root, provenance=Provenance.RECEIVED)]).copies) == 2


def test_only_what_is_wanted_is_found(pki: PKI) -> None:
    """Part of a list is named and gone through without the rest."""
    first, second = certificates([pki.make("CA"), pki.make("CA")])
    part = reserve(first, second).where(lambda each: each == second)
    assert (list(part), part.named(first.details.subject_key)) == ([second], (second,))
    assert (list(Reserve()), Reserve().named("")) == ([], ())
