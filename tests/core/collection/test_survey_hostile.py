"""Mail made to smuggle a CA into the collection: none of it is proposed, and each is shown for what it is."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

import mail
from corpus import signed_data
from corpus_pkis import DAY, EMAIL, Issuer, Signer
from pki import PKI, Entity
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.collection.survey import IssuingCA, RejectionReason, Survey, survey_of
from sstwizard.core.sources import public_lists
from sstwizard.core.sources.mail import MailReading, read

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)
IN_WINDOWS = WindowsProperties(trusted_root=True)
DATES = NOW - 100 * DAY, NOW + 500 * DAY


@dataclass
class Mailbox:
    """Mail that came, in a folder; an honest partner's is among it, for whose root Windows vouches.

    Attributes:
        folder: Where it lies.
        honest: What must be proposed in any case.
        base: The collection in use.
        here: What this computer knows beside the public roots.
    """

    folder: Path
    honest: tuple[Entity, Entity]
    base: list[Entity]
    here: list[Certificate] = field(default_factory=list)
    letters: int = 0

    def receive(self, *signers: Signer, sender: str = "bob@example.com", ago: float = 1) -> None:
        """Put a signed message into the folder.

        Args:
            signers: Who signs it.
            sender: What its From field says.
            ago: When, in days before now.
        """
        self.letters += 1
        content = b"Content-Type: text/plain\r\n\r\nletter %d\r\n" % self.letters
        signed = mail.clear_signed(signed_data(signers, content, NOW - ago * DAY), content)
        whole = mail.mail(signed).replace(b"From: Bob <bob@example.com>", f"From: <{sender}>".encode())
        (self.folder / f"{self.letters}.eml").write_bytes(whole)

    def survey(self) -> Survey:
        """Survey it; the honest partner is proposed, and nobody else."""
        held = [each.certificate for each in self.base]
        public = public_lists.roots()
        known = CertificateIndex((*held, *public, *self.here), held)
        reading = sum(read([self.folder]), MailReading())
        survey = survey_of(reading, CertificateCollection(tuple(held)), known, NOW)
        assert {each.der for each in survey.added} == {each.der for each in self.honest}
        return survey


@pytest.fixture
def box(tmp_path: Path, pki: PKI) -> Mailbox:
    """Mail of an honest partner."""
    root = ca(pki, "Honest Root")
    made = Mailbox(tmp_path, (ca(pki, "Honest Issuing", root), root), [])
    made.here.append(Certificate(root.der, windows=IN_WINDOWS))
    made.receive(signer(pki, issuer(*made.honest), "partner@honest.example"))
    return made


def issuer(*chain: Entity) -> Issuer:
    """Return a CA whose messages include its whole chain."""
    return Issuer("", chain[0], chain, included=chain)


def ca(pki: PKI, name: str, by: Entity | None = None) -> Entity:
    """Return a CA that another issued, or a root."""
    return pki.make(name, by, start=DATES[0], end=DATES[1], authority_key_id=pointer(by) if by else None)


def pointer(by: Entity) -> x509.AuthorityKeyIdentifier:
    """Return what points to a CA by the key identifier that it has."""
    key_id = by.x509.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    return x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(key_id)


def signer(pki: PKI, by: Issuer, address: str, purposes: tuple[str, ...] = (EMAIL,)) -> Signer:
    """Return a signer that a CA issued."""
    made = pki.make(
        address.partition("@")[0],
        by.entity,
        ca=False,
        email=address,
        purposes=purposes,
        start=DATES[0],
        end=DATES[1],
        authority_key_id=pointer(by.entity),
    )
    return Signer(made, by, (address,), *DATES)


def named_like(real: x509.Certificate, by: Entity | None = None) -> Entity:
    """Return a CA certificate with subject and key identifier of a real one, and a key of the attacker's own.

    Args:
        real: The real one.
        by: Who issues it; itself by default.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    key_id = real.extensions.get_extension_for_class(x509.SubjectKeyIdentifier)
    builder = (
        x509.CertificateBuilder()
        .subject_name(real.subject)
        .issuer_name(by.x509.subject if by else real.subject)
        .public_key(key.public_key())
        .serial_number(real.serial_number)
        .not_valid_before(DATES[0])
        .not_valid_after(DATES[1])
        .add_extension(x509.BasicConstraints(True, None), critical=True)
        .add_extension(key_id.value, critical=False)
    )
    return Entity(builder.sign(by.key if by else key, hashes.SHA256()), key)


def public_root() -> x509.Certificate:
    """Return one of the public roots, with a key identifier."""
    public = public_lists.roots()
    (found, *_) = (each for each in public if each.details.subject_key_id)
    return x509.load_der_x509_certificate(found.der)


def assert_unvouched(found: IssuingCA, root: Entity) -> None:
    """Check that a CA leads to a root for which nobody vouches."""
    assert (found.why_not, found.vouchers, found.root) == (RejectionReason.NOT_VOUCHED, (), root.certificate)


def row(survey: Survey, by: Issuer) -> IssuingCA:
    """Return the row of a CA."""
    (found,) = (each for each in survey.cas if each.certificate == by.entity.certificate)
    return found


@pytest.mark.parametrize("is_in_use", [False, True])
def test_a_root_with_the_name_of_another(is_in_use: bool, box: Mailbox, pki: PKI) -> None:
    """Name and key identifier can be written by anybody: who vouches for a root vouches for no namesake."""
    ours = ca(pki, "Our Root")
    box.base.append(ours)
    root = named_like(ours.x509 if is_in_use else public_root())
    below = issuer(ca(pki, "Issuing", root), root)
    direct = issuer(root)
    box.receive(signer(pki, below, "ceo@bank.example"))
    box.receive(signer(pki, direct, "cfo@bank.example"))
    survey = box.survey()
    for by in below, direct:
        assert_unvouched(row(survey, by), root)


@pytest.mark.parametrize("above", ["own root", "itself"])
def test_a_stranger_displaces_no_ca(above: str, box: Mailbox, pki: PKI) -> None:
    """A newer message with a partner's address in a certificate of the attacker's own: the partner's CA is proposed."""
    root = ca(pki, "Stranger Root")
    by = issuer(root)
    made = signer(pki, by, "partner@honest.example")
    if above == "itself":
        alone = pki.make("partner", ca=False, email="partner@honest.example", start=DATES[0], end=DATES[1])
        made = Signer(alone, by := issuer(alone), ("partner@honest.example",), *DATES)
    box.receive(made, sender="partner@honest.example", ago=0.1)
    survey = box.survey()
    assert row(survey, by).why_not in (RejectionReason.NOT_VOUCHED, RejectionReason.SELF_SIGNED_SIGNER)
    assert row(survey, issuer(*box.honest)).is_proposed


def test_a_root_that_lies_with_the_mail(box: Mailbox, pki: PKI) -> None:
    """It completes the chain, and doesn't vouch (what else may hold it: `sources/test_mail`)."""
    root = ca(pki, "Dropped Root")
    below = Issuer("", ca(pki, "Issuing", root), ())
    (box.folder / "root.cer").write_bytes(root.der)
    box.receive(signer(pki, replace(below, included=(below.entity,)), "a@dropped.example"))
    assert_unvouched(row(box.survey(), below), root)


@pytest.mark.parametrize("real", ["public", "in use", "in Windows"])
def test_a_forged_child_of_a_real_root(real: str, box: Mailbox, pki: PKI) -> None:
    """Issuer and key identifier are those of the root, the signature is not: its chain is not that of the root."""
    key = ec.generate_private_key(ec.SECP256R1())
    own = ca(pki, "Our Root")
    box.base.append(own)
    root = {"public": public_root(), "in use": own.x509, "in Windows": box.honest[1].x509}[real]
    child = ca(pki, "Forged", Entity(root, key))
    forged = Issuer("", child, (), included=(child, Entity(root, key)))
    box.receive(signer(pki, forged, "ceo@bank.example"))
    found = row(box.survey(), forged)
    assert (found.why_not, found.vouchers, found.chain) == (RejectionReason.INCOMPLETE_CHAIN, (), (child.certificate,))
    assert found.root is None


def test_a_forged_copy_of_a_real_issuing_ca(box: Mailbox, pki: PKI) -> None:
    """With its name, key identifier and serial number, and another key: it is another CA, whose chain stops."""
    real = box.honest[0]
    forged = named_like(real.x509, Entity(box.honest[1].x509, ec.generate_private_key(ec.SECP256R1())))
    box.receive(signer(pki, Issuer("", forged, (), included=(forged, *box.honest)), "partner@honest.example"), ago=2)
    survey = box.survey()
    assert row(survey, Issuer("", forged, ())).why_not is RejectionReason.INCOMPLETE_CHAIN
    assert row(survey, issuer(*box.honest)).messages == 1


def test_a_withdrawn_root_has_no_voucher_that_counts(box: Mailbox, pki: PKI) -> None:
    """Windows disallows it, though it lies in its root store, and in the collection, of which nothing is taken away."""
    root = ca(pki, "Withdrawn Root")
    below = issuer(ca(pki, "Issuing", root), root)
    withdrawn = Certificate(root.der, windows=WindowsProperties(disallowed=True))
    box.here += [Certificate(root.der, windows=IN_WINDOWS), withdrawn]
    box.receive(signer(pki, below, "a@withdrawn.example"))
    assert row(box.survey(), below).why_not is RejectionReason.WITHDRAWN
    box.base.append(root)
    survey = box.survey()
    assert row(survey, below).why_not is RejectionReason.WITHDRAWN
    assert root.certificate in survey.collection
    assert [each.will_be_trusted for each in survey.mails].count(True) == 1


def test_a_self_signed_signer(box: Mailbox, pki: PKI) -> None:
    """It is never proposed, even where Windows vouches for it, or where it says that it is a CA."""
    for is_ca in (True, False):
        alone = pki.make("Me", ca=is_ca, email="me@self.example", start=DATES[0], end=DATES[1])
        by = issuer(alone)
        box.here.append(Certificate(alone.der, windows=IN_WINDOWS))
        box.receive(Signer(alone, by, ("me@self.example",), *DATES))
        assert row(box.survey(), by).why_not is RejectionReason.SELF_SIGNED_SIGNER


def crossed(pki: PKI, real: Entity, count: int) -> tuple[Entity, ...]:
    """Return certificates of a real CA's name and key, which another root issued, and which outlast its own."""
    other = pki.make("Eve's Root")
    key_id = real.x509.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    made = (pki.make(real.certificate.name, other, key=real.mail_key, subject_key_id=key_id) for _ in range(count))
    return (other, *made)


@pytest.mark.parametrize("place", [0, 1], ids=["the issuing CA", "its root"])
def test_cross_certificates_starve_no_ca(place: int, box: Mailbox, pki: PKI) -> None:
    """Anybody can certify the key of a CA, as often as he likes; its own path to a root is found all the same."""
    stranger = Issuer("", pki.make("Eve's CA"), (), included=crossed(pki, box.honest[place], 250))
    box.receive(signer(pki, stranger, "eve@example.org"))
    box.survey()


def test_what_was_not_checked_is_said(box: Mailbox, pki: PKI) -> None:
    """A sender whose issuer is somewhere among hundreds of namesakes in other mail; that is no missing issuer."""
    lost = issuer(ca(pki, "Same"))
    box.receive(signer(pki, replace(lost, included=()), "carol@example.net"))
    namesakes = tuple(ca(pki, "Same") for _ in range(60))
    for each in namesakes:
        each_signer = signer(pki, Issuer("", each, (each,), included=(each,)), "eve@example.org")
        each_signer = replace(
            each_signer, entity=pki.make("Eve", each, ca=False, key_ids=False, email="eve@example.org")
        )
        box.receive(each_signer)
    survey = box.survey()
    unchecked = [each for each in survey.cas if each.why_not is RejectionReason.UNCHECKED]
    assert [each.senders for each in unchecked] == [("carol@example.net",)]
    (problem,) = survey.problems
    assert problem.cut_short
    assert "(CAs: 1)" in str(problem.message)
    assert box.survey().problems == survey.problems
