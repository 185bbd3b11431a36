"""What all findings have in common: where each rule comes from, whom it names, and that it is applied to everyone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from listed_roots import AMAZON_1, passing_for
from pki import PKI, Entity, vouched
from sstwizard.core.certificates.certificate import Certificate, Provenance, WindowsProperties
from sstwizard.core.certificates.oids import SERVER_AUTHENTICATION
from sstwizard.core.collection.assessment import assess
from sstwizard.core.collection.checks.finding import Code, Finding, Severity
from sstwizard.core.collection.collection import CertificateCollection

NOW = datetime(2030, 6, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)
LARGE = "http://pki.example/" + "a" * 65_000
Some = Entity | Certificate
P256, UNKNOWN_CURVE = bytes.fromhex("2a8648ce3d030107"), bytes.fromhex("2a8648ce3d03017f")


def found(code: Code, *chosen: Some, known: Iterable[Some] = ()) -> list[Finding]:
    """What is to be said under one code, at NOW, of a collection of these."""
    collection = CertificateCollection(certificates(chosen))
    findings = assess(collection, vouched(certificates(known)), NOW).findings
    return [finding for finding in findings if finding.code == code]


def certificates(some: Iterable[Some]) -> tuple[Certificate, ...]:
    """What the program sees of these."""
    return tuple(each.certificate if isinstance(each, Entity) else each for each in some)


def changes(finding: Finding) -> tuple[set[Certificate], set[Certificate]]:
    """Which certificates the remedy of a finding adds and which it removes."""
    change = finding.change
    return (set(change.add), set(change.remove)) if change else (set(), set())


def forged(pki: PKI, name: str, root: Entity) -> Entity:
    """A certificate that names a root and its key, and was signed by another."""
    authority = x509.AuthorityKeyIdentifier.from_issuer_public_key(root.key.public_key())
    stranger = ec.generate_private_key(ec.SECP256R1())
    return pki.make(name, root, signing_key=stranger, authority_key_id=authority)


def windows(entity: Entity, **properties: object) -> Certificate:
    """A certificate with what Windows says of it."""
    return replace(entity.certificate, windows=replace(WindowsProperties(), **properties))  # type: ignore[arg-type]  # any


@pytest.fixture(scope="module")
def examples(pki: PKI) -> dict[Code, tuple[list[Some], list[Some], Some | None]]:
    """For each code a collection, what the sources hold, and the certificate that the finding is about."""
    root, other = pki.make("Root"), pki.make("Other")
    old = pki.make("Old", end=NOW)
    orphan = pki.make("Orphan", pki.make("Gone"))
    web = pki.make("Web", root, purposes=(SERVER_AUTHENTICATION,))
    disallowed = windows(root, disallowed=True)
    bad = forged(pki, "Forged", root)
    received = replace(other.certificate, provenance=Provenance.RECEIVED)
    person = pki.make("Person", root, ca=False)
    narrow = pki.make("Narrow", path_length=0)
    low = pki.make("Low", narrow)
    early = pki.make("Early", start=NOW + SECOND)
    late = pki.make("Late", end=NOW + 30 * DAY)
    keyless = Certificate(root.der.replace(P256, UNKNOWN_CURVE))
    unproven = pki.make("Unproven", root)
    weak = pki.make("Weak", key=rsa.generate_private_key(65537, 1024))
    silent = pki.make("Silent", root, crl_url="")
    first, second = pki.make("Same"), pki.make("Same")
    cross = pki.make("Root", other, key=root.key)
    twice = replace(root.certificate, copies=2)
    keyed = replace(root.certificate, had_private_key=True)
    noted = windows(root, friendly_name="Ours")
    imitation = pki.make("R\u043e\u043et")
    garbage = Certificate(b"garbage")
    taken = passing_for(AMAZON_1, pki.make("Amazon").certificate)
    return {
        Code.EXPIRED: ([old], [], old),
        Code.TOO_LARGE: ([pki.make("Root", issuer_url=LARGE)], [], None),
        Code.INCOMPLETE_CHAIN: ([orphan], [], orphan),
        Code.NO_EMAIL: ([root, web], [], web),
        Code.DISTRUSTED: ([disallowed], [], disallowed),
        Code.BAD_SIGNATURE: ([root, bad], [], bad),
        Code.ROOT_FROM_NETWORK: ([received], [], received),
        Code.SIGNATURE_UNCHECKED: ([unproven], [keyless], unproven),
        Code.NOT_CA: ([root, person], [], person),
        Code.PATH_LENGTH: ([narrow, low], [], low),
        Code.NOT_YET_VALID: ([early], [], early),
        Code.MIXED_SCRIPT: ([root, imitation], [], imitation),
        Code.EXPIRES_SOON: ([late], [], late),
        Code.NO_INTERMEDIATE: ([root], [pki.make("Issuing", root)], root),
        Code.WEAK_KEY: ([weak], [], weak),
        Code.CRL_UNREACHABLE: ([root, silent], [], silent),
        Code.ONE_PROGRAM: ([root, taken], [], taken),
        Code.CROSS_SIGNED: ([root, other, cross], [], root),
        Code.RE_KEYED: ([first, second], [], min(first, second, key=lambda each: each.certificate.sha256)),
        Code.DUPLICATE: ([twice], [], twice),
        Code.PRIVATE_KEY_LEFT_OUT: ([keyed], [], keyed),
        Code.WINDOWS_DATA_LEFT_OUT: ([noted], [], noted),
        Code.UNDECODABLE: ([garbage], [], garbage),
    }


def test_finding_names_its_certificate(examples: dict[Code, tuple[list[Some], list[Some], Some | None]]) -> None:
    """Each finding names the certificate that it is about, and its words have all their values."""
    for code, (chosen, known, concerned) in examples.items():
        (finding,) = found(code, *chosen, known=known)
        assert finding.certificate == (certificates([concerned])[0] if concerned else None)
        assert "None" not in f"{finding.title} {finding.message}"


def test_needless_is_by_key_not_by_name(pki: PKI) -> None:
    """A root of the same name but another key does not make an intermediate needless; one of its key does."""
    large, other = pki.make("Large", issuer_url=LARGE), pki.make("Other")
    namesake, cross = pki.make("Root"), pki.make("Root", other)
    (finding,) = found(Code.TOO_LARGE, large, other, namesake, cross)
    assert changes(finding) == (set(), set())
    (finding,) = found(Code.TOO_LARGE, large, other, pki.make("Root", key=cross.key), cross)
    assert changes(finding) == (set(), {cross.certificate})


def test_persons_issuers_take_its_place(pki: PKI) -> None:
    """A person's certificate gives way to those of its issuers that can be used and are not there yet."""
    root = pki.make("Root")
    longer = pki.make("Root", key=root.key, end=root.x509.not_valid_after_utc + DAY)
    old = pki.make("Issuing", root, end=NOW)
    new = pki.make("Issuing", root, key=old.key)
    person = pki.make("Person", old, ca=False)
    (finding,) = found(Code.NOT_CA, root, old, person, known=(longer, new))
    assert changes(finding) == ({new.certificate}, {person.certificate})
    (finding,) = found(Code.NOT_CA, root, new, person, known=(longer,))
    assert changes(finding) == (set(), {person.certificate})


def test_twin_path_uses_what_is_there(pki: PKI) -> None:
    """Where another certificate of the key leads to a root, the root that is there already is not added again."""
    root = pki.make("Root")
    longer = pki.make("Root", key=root.key, end=root.x509.not_valid_after_utc + DAY)
    twin = pki.make("Issuing", root)
    dead = pki.make("Issuing", pki.make("Gone"), key=twin.key)
    (finding,) = found(Code.INCOMPLETE_CHAIN, dead, root, known=(twin, longer))
    assert changes(finding) == ({twin.certificate}, {dead.certificate})


def test_renewed_one_lasts_longest(pki: PKI) -> None:
    """Of several of the same key that can be used the one is taken that lasts longest; none that ends as soon."""
    old = pki.make("Root", end=NOW)
    years = [pki.make("Root", key=old.key, end=NOW + 365 * DAY * count) for count in (2, 3, 1)]
    (finding,) = found(Code.EXPIRED, old, known=years)
    assert changes(finding)[0] == {years[1].certificate}
    soon = pki.make("Root", end=NOW + 30 * DAY)
    (finding,) = found(Code.EXPIRES_SOON, soon, known=(pki.make("Root", key=soon.key, end=NOW + 30 * DAY),))
    assert finding.remedy is None


def test_what_is_not_valid_yet_is_not_offered(pki: PKI) -> None:
    """A remedy brings nothing that does not count today; what counts from this moment on does."""
    for start, is_offered in ((NOW + SECOND, False), (NOW, True)):
        root = pki.make("Root", start=start)
        (finding,) = found(Code.INCOMPLETE_CHAIN, pki.make("Issuing", root), known=(root,))
        assert bool(changes(finding)[0]) is is_offered


def test_rule_goes_on_after_what_it_does_not_concern(pki: PKI) -> None:
    """In whatever order they stand, each certificate that a rule concerns is found."""
    root = pki.make("M root")
    sound = [pki.make(name) for name in ("A", "Z")]
    late = [pki.make(name, end=NOW + 30 * DAY) for name in ("B", "Y")]
    assert len(found(Code.EXPIRES_SOON, *sound, *late)) == 2
    orphans = [pki.make(name, pki.make("Gone")) for name in ("A orphan", "Z orphan")]
    broken = [forged(pki, name, root) for name in ("B forged", "Y forged")]
    assert len(found(Code.BAD_SIGNATURE, root, *orphans, *broken)) == 2
    alone = [pki.make(name) for name in ("B alone", "Y alone")]
    below = [pki.make("Below", each) for each in alone]
    inner = pki.make("M inner", root)
    assert len(found(Code.NO_INTERMEDIATE, *sound, root, inner, *alone, known=below)) == 2
    namesakes = [pki.make(name) for name in ("B same", "B same", "Y same", "Y same")]
    people = [pki.make(name, root, ca=False) for name in ("A person", "Z person")]
    assert len(found(Code.RE_KEYED, root, *people, *namesakes)) == 2


def test_path_length_of_a_ca_by_several_paths(pki: PKI) -> None:
    """Of several paths to a CA the one that leaves most room counts, and what is below it is judged by that."""
    root, narrow = pki.make("Root"), pki.make("Narrow", path_length=1)
    wide_policy = pki.make("Policy", root)
    narrow_policy = pki.make("Policy", narrow, key=wide_policy.key)
    issuing = pki.make("Issuing", wide_policy)
    lower = pki.make("Lower", issuing)
    assert found(Code.PATH_LENGTH, root, narrow, wide_policy, narrow_policy, issuing, lower) == []
    told = found(Code.PATH_LENGTH, narrow, narrow_policy, issuing, lower)
    assert [each.certificate for each in told] == [issuing.certificate]


def test_circle_has_no_path_length(pki: PKI) -> None:
    """What hangs below no root is judged by no root's limit."""
    orphan = pki.make("Orphan", pki.make("Gone"))
    assert found(Code.PATH_LENGTH, orphan, pki.make("Root")) == []


def test_count_of_keys_and_certificates(pki: PKI) -> None:
    """The words count what they speak of: certificates of one key, and keys of one name."""
    other, root = pki.make("Other"), pki.make("Root")
    crosses = [pki.make("Root", other, key=root.key) for _ in range(2)]
    (finding,) = found(Code.CROSS_SIGNED, root, other, *crosses, pki.make("Root"))
    assert str(finding.message).startswith("3 certificates")
    (finding,) = found(Code.RE_KEYED, root, other, *crosses, pki.make("Root"))
    assert "2 different keys" in str(finding.message)


def test_words_follow_the_case(pki: PKI) -> None:
    """Whether it has expired or will, is too large or nearly, names a CRL or none: the words say which."""
    (finding,) = found(Code.EXPIRED, pki.make("Root", end=NOW - timedelta(seconds=1)))
    assert "expired on" in str(finding.message)
    (finding,) = found(Code.TOO_LARGE, pki.make("Root", issuer_url="http://pki.example/" + "a" * 61_000))
    assert finding.severity is Severity.WARNING
    assert "probably too large" not in str(finding.title)
    root = pki.make("Root")
    (finding,) = found(Code.CRL_UNREACHABLE, root, pki.make("Issuing", root, crl_url=""))
    assert "at" not in str(finding.message).split()
    (finding,) = found(Code.CRL_UNREACHABLE, root, pki.make("Issuing", root, crl_url="http://pki/ca.crl"))
    assert "http://pki/ca.crl" in str(finding.message)


@pytest.mark.parametrize(
    ("count", "named"),
    [
        (1, "contain “CA 0” below it"),
        (2, "“CA 0” and “CA 1” below"),
        (3, "“CA 0”, “CA 1” and “CA 2” below"),
        (4, "“CA 0”, “CA 1”, “CA 2” and 1 more below"),
        (1203, "“CA 0”, “CA 1”, “CA 2” and 1,200 more below"),
    ],
)
def test_cas_below_a_root_are_named(pki: PKI, count: int, named: str) -> None:
    """The first three are named and can be added one by one; however many there are, one button adds all."""
    root, key = pki.make("Root"), pki.make("Key").key
    below = [pki.make(f"CA {number}", root, key=key) for number in range(count)]
    (finding,) = found(Code.NO_INTERMEDIATE, root, known=below)
    assert named in str(finding.message)
    expected = [f"Add “CA {number}”" for number in range(min(count, 3))] if count > 1 else []
    assert [str(each.label) for each in finding.choices] == expected
    assert [each.add for each in finding.choices] == [(each.certificate,) for each in below[: len(expected)]]
    assert finding.change is not None
    assert len(finding.change.add) == count


def test_a_ca_below_a_root_comes_with_those_between(pki: PKI) -> None:
    """One that hangs further down is added with the CAs above it, so that its chain is whole."""
    root = pki.make("Root")
    policy = pki.make("Policy", root)
    issuing = pki.make("Issuing", policy)
    lower = pki.make("Lower", issuing)
    (finding,) = found(Code.NO_INTERMEDIATE, root, known=(lower, issuing, policy))
    assert [each.add for each in finding.choices] == [
        (policy.certificate,),
        (issuing.certificate, policy.certificate),
        (lower.certificate, policy.certificate, issuing.certificate),
    ]


def test_only_what_the_root_has_signed_is_offered(pki: PKI) -> None:
    """One that only says that it is below the root, or that another root of its name has signed, is left out."""
    root, namesake, stranger = pki.make("Root"), pki.make("Root"), pki.make("Stranger")
    real = pki.make("Real", root)
    (finding,) = found(
        Code.NO_INTERMEDIATE, root, known=(real, pki.make("Other", namesake), forged(pki, "Forged", root), stranger)
    )
    assert finding.change is not None
    assert finding.change.add == (real.certificate,)
    assert found(Code.NO_INTERMEDIATE, root, known=(forged(pki, "Forged", root),)) == []


def test_one_or_several_on_the_button(pki: PKI) -> None:
    """One intermediate has no number on its button, two have."""
    root = pki.make("Root")
    first, second = pki.make("First", root), pki.make("Second", root)
    labels = []
    for known in ((first,), (first, second)):
        (finding,) = found(Code.NO_INTERMEDIATE, root, known=known)
        assert finding.remedy is not None
        labels.append(str(finding.remedy.label))
    assert "2" not in labels[0]
    assert "2" in labels[1]
