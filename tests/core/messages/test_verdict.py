"""Whether a signed message or a certificate would be trusted: messages by several programs, in every kind of file."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

import mail
from pki import END, PKI, START, Entity, in_windows, key_usage, reserve, vouched
from revoked_cas import list_as_revoked
from signed_data import Maker
from sstwizard.core import messages
from sstwizard.core.certificates.algorithms import ANY_EXTENDED_KEY_USAGE, EMAIL_PROTECTION
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.certificates.certificate import Certificate, WindowsProperties
from sstwizard.core.chains.index import MAX_KEYS, CertificateIndex
from sstwizard.core.chains.revocation import Obstacle, Revocation, RevocationStatus, unchecked
from sstwizard.core.chains.status import Fact
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.formats import pem
from sstwizard.core.messages.signature import Content
from sstwizard.core.messages.trust import judge
from sstwizard.core.messages.verdict import Headline, Outcome, Verdict, WarningCode
from sstwizard.core.text import text

from .judging import NOW, Authority

SERVER = "1.3.6.1.5.5.7.3.1"


@pytest.fixture(scope="module")
def bob(authority: Authority) -> Entity:
    """A signer."""
    return authority.signer()


@pytest.fixture(scope="module")
def by_rsa(authority: Authority) -> Entity:
    """A signer with an RSA key."""
    return authority.signer(rsa.generate_private_key(65537, 2048))


def collection(*entities: Entity) -> CertificateCollection:
    """Return a collection of some certificates."""
    return CertificateCollection(tuple(entity.certificate for entity in entities))


def known(*entities: Entity) -> CertificateIndex:
    """Return what a source holds."""
    return vouched(Certificate(entity.der, origin=text("partners.p7b")) for entity in entities)


def certificates(*entities: Entity) -> tuple[Certificate, ...]:
    """The certificates as the program sees them."""
    return tuple(entity.certificate for entity in entities)


def judged(
    data: bytes,
    *chosen: Entity,
    known: CertificateIndex | None = None,
    now: datetime = NOW,
    at: datetime | None = None,
    revocations: dict[Certificate, Revocation] | None = None,
) -> Verdict:
    """Judge a file by a collection of the certificates chosen."""
    return judge(messages.read(data), collection(*chosen), known, now, revocations, at)


def signed(signer: Entity, *others: Entity) -> bytes:
    """Return a message with its content inside, signed without any other program."""
    return mail.sign("cryptography", signer, Path(), *others, detached=False)


def signed_by_all(*signers: Entity, include: tuple[Entity, ...] = ()) -> bytes:
    """Return a message with the content inside and several signatures side by side."""
    maker = Maker(signers[0], include=(*signers[1:], *include))
    return maker.make(*(Maker(each).signer_info() for each in signers))


@pytest.mark.parametrize("form", mail.FORMS)
@pytest.mark.parametrize("kind", ["RSA", "PSS", "EC"])
def test_a_message_is_trusted_by_the_right_collection_only(
    kind: str, form: str, bob: Entity, by_rsa: Entity, authority: Authority
) -> None:
    """In any form, with any key: with root and intermediate, and not with another root, or if a byte is changed."""
    signer, pss = bob if kind == "EC" else by_rsa, kind == "PSS"
    inside, beside = (mail.sign("cryptography", signer, Path(), detached=each, pss=pss) for each in (False, True))
    data = mail.FORMS[form](inside, beside)
    verdict = judged(data, authority.root, authority.issuing)
    assert (verdict.outcome, verdict.content, verdict.is_trusted_alone) == (Outcome.TRUSTED, Content.VALID, True)
    assert verdict.chain == certificates(signer, authority.issuing, authority.root)
    wrong = judged(data, authority.impostor, authority.issuing)
    assert (wrong.outcome, wrong.chain) == (Outcome.INCOMPLETE, certificates(signer, authority.issuing))
    if b"Dear Ann" in data:
        changed = judged(data.replace(b"Dear Ann", b"Dear Anm"), authority.root, authority.issuing)
        assert (changed.outcome, changed.content, changed.trusted) == (Outcome.TAMPERED, Content.CHANGED, False)
        assert "is not what “Bob” signed: it was changed or damaged in transit." in str(changed.reason)


@pytest.mark.parametrize(
    ("included", "chosen", "held", "outcome", "missing", "reason"),
    [
        ("", "root issuing", "", Outcome.TRUSTED, "", "The content of the message is signed by “Bob”"),
        ("", "root", "", Outcome.INCOMPLETE, "", "“Issuing” is not in this collection, the message or any open source"),
        ("", "issuing", "", Outcome.INCOMPLETE, "", "its issuer “Root” is not in"),  # an intermediate is no anchor
        ("issuing", "root", "", Outcome.NEEDS_INTERMEDIATES, "issuing", "says that only the uploaded file counts"),
        (
            "issuing root",
            "impostor",
            "",
            Outcome.UNTRUSTED_ROOT,
            "",
            "came with the message, and nobody vouches for it",
        ),
        ("", "root", "root issuing impostor", Outcome.INCOMPLETE, "issuing", "Found in partners.p7b."),
        ("", "issuing", "root issuing impostor", Outcome.UNTRUSTED_ROOT, "root", "The root “Root” is not in this"),
        ("", "", "root issuing impostor", Outcome.UNTRUSTED_ROOT, "root issuing", "Found in partners.p7b."),
    ],
)
def test_what_is_missing_is_named(
    included: str,
    chosen: str,
    held: str,
    outcome: Outcome,
    missing: str,
    reason: str,
    authority: Authority,
    bob: Entity,
) -> None:
    """What the message includes or a source holds is offered, but no root of the message; with it, it is trusted."""

    def named(names: str) -> tuple[Entity, ...]:
        return tuple(getattr(authority, name) for name in names.split())

    data = signed(bob, *named(included))
    verdict = judged(data, *named(chosen), known=known(*named(held)))
    assert (verdict.outcome, set(verdict.missing)) == (outcome, set(certificates(*named(missing))))
    assert reason in str(verdict.reason)
    is_helped = outcome is Outcome.NEEDS_INTERMEDIATES
    assert verdict.is_trusted_with_message is (is_helped or verdict.trusted)
    assert [each.code for each in verdict.warnings] == [WarningCode.NEEDS_INTERMEDIATES] * is_helped
    assert judged(data, *named(f"{chosen} {missing}")).is_trusted_alone is (bool(missing) or verdict.trusted)


@pytest.mark.parametrize(
    ("url", "is_held", "is_known", "expected"),
    [
        ("http://pki.example/ca.cer", True, True, Outcome.NEEDS_INTERMEDIATES),
        ("https://pki.example/ca.cer", True, True, Outcome.INCOMPLETE),
        ("http://pki.local/ca.cer", True, True, Outcome.INCOMPLETE),
        ("ldap://pki.example/ca", True, True, Outcome.INCOMPLETE),
        ("", True, True, Outcome.INCOMPLETE),
        ("http://pki.example/ca.cer", False, True, Outcome.UNTRUSTED_ROOT),
        ("http://pki.example/ca.cer", True, False, Outcome.INCOMPLETE),
    ],
)
def test_exchange_online_is_documented_to_fetch_intermediates(
    url: str, is_held: bool, is_known: bool, expected: Outcome, authority: Authority
) -> None:
    """Those that are known, below a root of the collection, and have a public address: a third answer, not trust."""
    bob = authority.signer(issuer_url=url)
    held = known(authority.root, authority.issuing) if is_known else known(authority.root)
    verdict = judged(signed(bob), authority.root if is_held else authority.impostor, known=held)
    assert (verdict.outcome, verdict.trusted, verdict.is_accepted_with_message) == (expected, False, False)
    is_hinted = any("says where its issuer's certificate is" in str(each) for each in verdict.caveats)
    assert is_hinted is (not is_known)
    assert (authority.issuing.certificate in verdict.missing) is is_known


def test_exchange_online_is_documented_to_fetch_what_the_message_lacks(authority: Authority) -> None:
    """One intermediate comes with the message, and that one says where the next is: the signer need not."""
    policy = authority.pki.make("Policy", authority.root)
    issuing = authority.pki.make("Issuing", policy, issuer_url="http://pki.example/policy.cer")
    bob = authority.pki.make("Bob", issuing, ca=False, purposes=(EMAIL_PROTECTION,))
    for included, expected in (((issuing,), Outcome.NEEDS_INTERMEDIATES), ((), Outcome.INCOMPLETE)):
        verdict = judged(signed(bob, *included), authority.root, known=known(policy, issuing))
        assert (verdict.outcome, set(verdict.missing)) == (expected, set(certificates(policy, issuing)))


@pytest.mark.parametrize(
    ("is_held", "is_disallowed", "expected"),
    [
        (True, False, Outcome.NEEDS_INTERMEDIATES),
        (False, False, Outcome.UNTRUSTED_ROOT),
        (True, True, Outcome.INCOMPLETE),
        (False, True, Outcome.INCOMPLETE),
    ],
)
def test_a_list_of_cas_completes_chains_and_makes_nothing_trusted(
    is_held: bool, is_disallowed: bool, expected: Outcome, authority: Authority
) -> None:
    """A CA that only the list holds is named as missing, with its root where that is; one that is disallowed is not."""
    root, issuing, other = authority.root, authority.issuing, authority.impostor
    data, chosen = signed(authority.signer(issuer_url="http://pki.example/ca.cer")), root if is_held else other
    copies = certificates(root, other) + ((in_windows(issuing, disallowed=True),) if is_disallowed else ())
    sources = CertificateIndex(copies, copies, reserve=reserve(issuing))
    verdict = judged(data, chosen, known=sources)
    assert (verdict.outcome, verdict.trusted, verdict.is_accepted_with_message) == (expected, False, False)
    missing = () if is_disallowed else (issuing,) if is_held else (issuing, root)
    assert verdict.missing == certificates(*missing)
    assert judged(data, chosen, issuing, known=sources).trusted is (is_held and not is_disallowed)


@pytest.mark.parametrize("certain", [True, False])
def test_a_list_of_cas_completes_no_chain_with_one_that_may_have_been_revoked(
    certain: bool, authority: Authority, bob: Entity, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It isn't named as missing, so that nobody adds it by one press."""
    sources = CertificateIndex(reserve=reserve(authority.issuing))
    assert judged(signed(bob), authority.root, known=sources).missing == certificates(authority.issuing)
    list_as_revoked(monkeypatch, {authority.issuing: certain})
    verdict = judged(signed(bob), authority.root, known=sources)
    assert (verdict.outcome, verdict.missing) == (Outcome.INCOMPLETE, ())


def test_a_list_of_cas_is_named_and_vouches_for_nothing(authority: Authority, bob: Entity) -> None:
    """Without an address to fetch an issuer from, the reason names the list; a root in it is not offered."""
    issuing = replace(authority.issuing.certificate, origin=text("the list"))
    below_root = authority.pki.make("Ann", authority.root, ca=False)
    for signer, chosen, sources, missing in (
        (bob, (authority.root,), reserve(issuing), (issuing,)),
        (below_root, (), reserve(authority.root), ()),
    ):
        verdict = judged(signed(signer), *chosen, known=CertificateIndex(reserve=sources))
        assert (verdict.outcome, verdict.missing) == (Outcome.INCOMPLETE, missing)
        assert str(verdict.reason).endswith("Found in the list.") is bool(missing)


def test_nothing_is_left_of_a_judgment(pki: PKI) -> None:
    """Its indexes go with it; each verdict would keep them until Python searches for garbage."""
    root = pki.make("Root")
    message = messages.read(signed(pki.make("Bob", root, ca=False)))
    gc.collect()
    gc.disable()
    try:
        sources = CertificateIndex(reserve=reserve(root))
        left = weakref.ref(sources)
        assert judge(message, collection(), sources, now=NOW).missing == ()
        del sources
        assert left() is None
    finally:
        gc.enable()


def test_what_takes_too_long_is_not_judged(authority: Authority) -> None:
    """Of a message whose issuers can't all be tried nothing is claimed; what the collection proves, it proves."""
    pki = authority.pki
    bob = pki.make("Bob", authority.root, ca=False, email="bob@example.com")
    data = signed(bob, *(pki.make("Root", key_ids=False) for _ in range(3)))
    with Budget(limits={Cost.CHECKS: 5}).part():
        assert judged(data, authority.root).trusted
    with Budget(limits={Cost.CHECKS: 5}).part():
        verdict = judged(data, pki.make("Other"))
    assert verdict.outcome is Outcome.UNCHECKABLE
    assert "would take too long" in str(verdict.reason)


def test_what_is_passed_over_for_one_signer_is_no_matter_of_the_next(authority: Authority) -> None:
    """One is trusted, though too many may have certified the CA; of the other it is known what is missing."""
    pki, issuing = authority.pki, authority.issuing
    certified = pki.make("Issuing", pki.make("Same"), key=issuing.key)
    others = [pki.make("Same", key_ids=False) for _ in range(MAX_KEYS + 1)]
    lost = pki.make("Ann", pki.make("Gone"), ca=False, purposes=(EMAIL_PROTECTION,))
    chosen = (authority.root, issuing, certified, *others)
    with Budget().part() as budget:
        assert judged(signed(authority.signer()), *chosen).trusted
        assert budget.is_cut_short
    assert judged(signed_by_all(authority.signer(), lost), *chosen).outcome is Outcome.INCOMPLETE


def test_attached_messages_take_no_time_from_the_message(authority: Authority) -> None:
    """The verdict on what is attached changes nothing about the message that it lies in, nor does what it costs."""
    pki = authority.pki
    stranger = pki.make("Eve", pki.make("Same"), ca=False, key_ids=False)
    costly = signed(stranger, *(pki.make("Same") for _ in range(9)))
    inner = mail.entity("message/rfc822", mail.mail(mail.opaque(costly)))
    with Budget(limits={Cost.CHECKS: 5}).part():
        verdict = judged(mail.mail(mail.mixed(inner, mail.opaque(Maker(authority.signer()).make()))), authority.root)
    assert verdict.outcome is Outcome.INCOMPLETE
    assert verdict.attached[0].verdict.outcome is Outcome.UNCHECKABLE


def test_the_issuer_that_nothing_has_is_named(pki: PKI) -> None:
    """Not one below it that a source or another message has: whoever asks for that is asking for the wrong one."""
    policy = pki.make("Policy", pki.make("Gone Root"))
    issuing = pki.make("Issuing", policy)
    signer = pki.make("Ann", issuing, ca=False, purposes=(EMAIL_PROTECTION,))
    for held, stops, lacks in (
        ((), "Ann", "Issuing"),
        ((issuing,), "Issuing", "Policy"),
        ((policy, issuing), "Policy", "Gone Root"),
    ):
        verdict = judged(signed(signer), known=known(*held))
        assert verdict.outcome is Outcome.INCOMPLETE
        assert f"The chain of “{stops}” stops: its issuer “{lacks}” is not in this" in str(verdict.reason)


def test_of_two_signers_the_one_that_needs_help_is_told(pki: PKI, authority: Authority) -> None:
    """Both are trusted, but not both by the collection alone: in whatever order they signed, that is the answer."""
    signers = [pki.make("Ann", authority.root, ca=False, purposes=(EMAIL_PROTECTION,)), authority.signer()]
    for order in (signers, signers[::-1]):
        verdict = judged(signed_by_all(*order, include=(authority.issuing,)), authority.root)
        assert verdict.outcome is Outcome.NEEDS_INTERMEDIATES
        assert verdict.missing == certificates(authority.issuing)


def test_intermediates_in_an_attached_message_do_not_help(authority: Authority, bob: Entity) -> None:
    """Each message is judged by what its own signatures include."""
    attached = mail.entity("message/rfc822", mail.mail(mail.opaque(signed(bob, authority.issuing))))
    parts = mail.mixed(mail.opaque(signed(bob)), attached)
    verdict = judged(mail.mail(parts), authority.root)
    assert (verdict.outcome, verdict.is_trusted_with_message) == (Outcome.INCOMPLETE, False)
    assert verdict.attached[0].verdict.is_trusted_with_message


def test_a_root_that_nobody_vouches_for_is_not_offered(authority: Authority, bob: Entity) -> None:
    """It is named with its SHA-256 and where it was found, above those that may be offered; nothing is."""
    root = Certificate(authority.root.der, origin=text("partners.p7b"))
    held = CertificateIndex((root, authority.issuing.certificate))
    path = (bob, authority.issuing, authority.root)
    for data in (signed(bob), signed(bob, authority.root), root.der):
        verdict = judged(data, authority.impostor, known=held)
        assert (verdict.outcome, verdict.missing) == (Outcome.UNTRUSTED_ROOT, ())
        assert verdict.chain == (certificates(authority.root) if data == root.der else certificates(*path))
        assert str(verdict.reason) == (
            "The root “Root” is not in this collection. It was found in partners.p7b, but nobody vouches for it. "
            f"Compare its SHA-256 by phone or on the CA's website before you add it: {root.sha256_in_groups}"
        )
    chosen = judged(signed(bob), authority.root, known=held)  # what is in the collection has been chosen
    assert chosen.missing == certificates(authority.issuing)


def test_a_root_that_somebody_vouches_for_is_offered_rather_than_another(pki: PKI) -> None:
    """Where a chain can end at either, the one that nobody vouches for is not what is missing."""
    good, bad = pki.make("Good"), pki.make("Bad")
    issuing = pki.make("Issuing", bad)
    crossed = pki.make("Issuing", good, key=issuing.key)
    held = CertificateIndex(certificates(bad, issuing, good, crossed), certificates(good))
    verdict = judged(signed(pki.make("Bob", issuing, ca=False)), pki.make("Other"), known=held)
    assert set(verdict.missing) == set(certificates(crossed, good))


def test_what_would_not_help_is_not_offered(pki: PKI, authority: Authority, bob: Entity) -> None:
    """Neither an expired issuer nor one that Windows disallows is offered."""
    expired = pki.make("Root", key=authority.root.key, end=NOW - timedelta(days=1))
    disallowed = Certificate(authority.root.der, WindowsProperties(disallowed=True))
    held = CertificateIndex((expired.certificate, disallowed))
    verdict = judged(signed(bob), authority.issuing, known=held)
    assert (verdict.outcome, verdict.missing) == (Outcome.INCOMPLETE, ())


def test_a_root_in_the_message_completes_no_chain_of_sources(authority: Authority, bob: Entity) -> None:
    """Where a source has only the intermediate, the root is what is missing: the message's own is no way to it."""
    verdict = judged(signed(bob, authority.root), authority.impostor, known=known(authority.issuing))
    assert (verdict.outcome, verdict.missing) == (Outcome.INCOMPLETE, ())
    assert verdict.chain == certificates(bob, authority.issuing)


def test_a_signer_for_servers_only(authority: Authority) -> None:
    """A TLS certificate's signature is not trusted, adding certificates would not help, nor does a good one."""
    signer = authority.signer(purposes=(SERVER,))
    data, good = signed(signer), authority.signer()
    verdict = judged(data, authority.root, authority.issuing)
    assert (verdict.outcome, verdict.content) == (Outcome.REFUSED, Content.VALID)
    assert str(verdict.reason).startswith("“Bob” can't be used for secure email")
    assert verdict.headline is Headline.UNUSABLE_SIGNER, "no collection could help"
    assert len(verdict.caveats) == 1, "what is said of those for any purpose does not go for it"
    assert judged(data, known=known(authority.root, authority.issuing)).missing == ()
    for order in ((good, signer), (signer, good)):
        worst = judged(signed_by_all(*order), authority.root, authority.issuing)
        assert (worst.outcome, worst.signer) == (Outcome.REFUSED, signer.certificate)


def test_nothing_helps_a_signer_that_may_not_sign(authority: Authority) -> None:
    """Its CAs are known, and their chain holds; to add them would be in vain, so they are not named as missing."""
    usage = (key_usage(key_encipherment=True),)
    signer = authority.pki.make("Bob", authority.issuing, ca=False, purposes=(EMAIL_PROTECTION,), extensions=usage)
    verdict = judged(signed(signer), known=known(authority.root, authority.issuing))
    assert (verdict.outcome, verdict.missing) == (Outcome.REFUSED, ())
    assert str(verdict.reason).startswith("“Bob” may not sign")
    assert len(verdict.chain) == 3
    verdict = judged(signed(signer), authority.root, authority.issuing)
    assert (verdict.is_trusted_alone, verdict.is_trusted_with_message) == (False, False)


@pytest.mark.parametrize("purposes", [(), (ANY_EXTENDED_KEY_USAGE,)])
def test_a_signer_for_any_purpose(purposes: tuple[str, ...], authority: Authority) -> None:
    """A signer that names no purpose, or any, is trusted, with a caveat: Exchange Server may look for one."""
    verdict = judged(signed(authority.signer(purposes=purposes)), authority.root, authority.issuing)
    assert verdict.trusted
    assert "doesn't list secure email among its purposes" in str(verdict.caveats[-1])


def test_revocation_is_a_caveat(authority: Authority, bob: Entity) -> None:
    """Every verdict says that revocation was not checked, unless all of the chain but its root was."""
    message, chosen = signed(bob), (authority.root, authority.issuing)
    (caveat,) = judged(message, *chosen).caveats
    assert "Revocation is not checked here" in str(caveat)
    signer, issuing = bob.certificate, authority.issuing.certificate
    assert judged(message, *chosen, revocations={signer: GOOD, issuing: GOOD}).caveats == ()
    for told in ({signer: GOOD}, {signer: GOOD, issuing: unchecked(Obstacle.DELTA, text("Delta."))}):
        assert judged(message, *chosen, revocations=told).caveats == (caveat,)


def test_the_caveats_of_every_signer_are_told(pki: PKI, authority: Authority) -> None:
    """Where one signer's chain was asked about and another's was not, revocation was not checked; each is said once."""
    ann, bob = pki.make("Ann", authority.root, ca=False), pki.make("Bob", authority.root, ca=False)
    message = signed_by_all(ann, bob)
    for told, count in (((), 1), ((ann,), 1), ((bob,), 1), ((ann, bob), 0)):
        verdict = judged(message, authority.root, revocations={each.certificate: GOOD for each in told})
        assert verdict.trusted
        assert sum("Revocation is not checked here" in str(caveat) for caveat in verdict.caveats) == count


GOOD = Revocation(RevocationStatus.NOT_REVOKED, text("Not revoked."))
REVOKED = Revocation(RevocationStatus.REVOKED, text("Revoked on {since}: too old.", since=NOW))


@pytest.mark.parametrize("who", ["signer", "issuing"])
def test_what_was_revoked_is_not_trusted(who: str, authority: Authority, bob: Entity) -> None:
    """A revoked signer or CA makes a message not trusted, by whatever certificates; it is said what the list says."""
    data, revoked = signed(bob, authority.issuing), (bob if who == "signer" else authority.issuing).certificate
    chosen, sources = (authority.root, authority.issuing), known(authority.issuing)
    verdict = judged(data, *chosen, known=sources, revocations={revoked: REVOKED})
    assert (verdict.outcome, verdict.missing) == (Outcome.REFUSED, ())
    assert [each for each, facts in verdict.facts.items() if Fact.REVOKED in facts] == [revoked]
    assert (verdict.is_trusted_alone, verdict.is_trusted_with_message) == (False, False)
    assert f"on “{revoked.name}”: Revoked on 2026-01-01: too old. Don't trust" in str(verdict.reason)


def test_times(authority: Authority, bob: Entity) -> None:
    """Before its time and after it, a signature is not trusted; the collection changes nothing about that."""
    data = signed(bob)
    for chosen in ((authority.root, authority.issuing), ()):
        late = judged(data, *chosen, now=END + timedelta(seconds=1))
        assert (late.outcome, late.headline) == (Outcome.REFUSED, Headline.UNUSABLE_SIGNER)
        assert str(late.reason).endswith("The sender needs a new one.")
        early = judged(data, *chosen, now=START - timedelta(seconds=1))
        assert early.outcome is Outcome.REFUSED
        assert str(early.reason).startswith("“Bob” isn't valid before")
    assert judged(data, authority.root, authority.issuing, now=END - timedelta(seconds=1)).trusted


def test_an_expired_intermediate_has_a_successor(authority: Authority) -> None:
    """Where a CA in the path has expired and a source holds its successor, that is what is missing."""
    old = authority.pki.make("Issuing", authority.root, end=NOW - timedelta(days=1))
    new = authority.pki.make("Issuing", authority.root, key=old.key)
    data = signed(authority.pki.make("Bob", old, ca=False))
    verdict = judged(data, authority.root, old, known=known(new))
    assert (verdict.outcome, verdict.missing, verdict.headline) == (
        Outcome.REFUSED,
        certificates(new),
        Headline.NOT_TRUSTED,
    )
    assert str(verdict.reason).startswith("“Issuing” expired on 2025-12-31")
    assert judged(data, authority.root, old, new).trusted


def test_a_signature_without_its_content(authority: Authority, by_rsa: Entity) -> None:
    """A .p7s by itself: the signer is judged, and called trusted only where the collection alone is enough."""
    data = mail.sign("cryptography", by_rsa, Path(), detached=True)
    more = mail.sign("cryptography", by_rsa, Path(), authority.issuing, detached=True)
    verdict = judged(data, authority.root, authority.issuing)
    assert "is trusted by this collection, but the signed content is in another file" in str(verdict.reason)
    refused, helped = judged(data, authority.root), judged(more, authority.root)
    for each, outcome, alone, with_message in (
        (verdict, Outcome.CONTENT_MISSING, True, True),
        (refused, Outcome.INCOMPLETE, False, False),
        (helped, Outcome.NEEDS_INTERMEDIATES, False, True),
    ):
        assert (each.outcome, each.content, each.trusted) == (outcome, Content.MISSING, False)
        assert (each.is_trusted_alone, each.is_trusted_with_message) == (alone, with_message)
        assert not each.is_accepted_with_message
    light = messages.read(data, is_detached=True).without_content()
    assert [part.states for part in light.structure.signed] == [(Content.MISSING,)]


@pytest.mark.parametrize(
    ("options", "outcome", "content"),
    [
        (["-md", "md5"], Outcome.REFUSED, Content.BROKEN),
        (["-md", "sm3"], Outcome.UNCHECKABLE, Content.UNCHECKABLE),
        (["-nocerts"], Outcome.UNCHECKABLE, Content.UNCHECKABLE),
    ],
)
def test_a_signature_that_proves_nothing(
    options: list[str], outcome: Outcome, content: Content, authority: Authority, by_rsa: Entity, tmp_path: Path
) -> None:
    """MD5, which anybody can forge, is refused; an unknown digest, or a signer that isn't included, isn't checked."""
    data = mail.openssl(by_rsa, tmp_path, options=["-nodetach", *options])
    verdict = judged(data, authority.root, authority.issuing)
    assert (verdict.outcome, verdict.content, verdict.trusted) == (outcome, content, False)
    assert ("is not included in the message" in str(verdict.reason)) is (
        verdict.signer is None and content is not Content.BROKEN
    )


def test_certificates_by_themselves(authority: Authority, by_rsa: Entity) -> None:
    """A certificate is judged as a signer's would be; of a file with its chain in it, the end-entity certificate."""
    signer = by_rsa
    verdict = judged(signer.der, authority.root, authority.issuing)
    assert (verdict.outcome, verdict.content, verdict.signer) == (Outcome.TRUSTED, Content.NONE, signer.certificate)
    together = judged(pem.encode((authority.issuing.der, signer.der)), authority.root)
    assert (together.outcome, together.signer) == (Outcome.NEEDS_INTERMEDIATES, signer.certificate)
    assert judged(signer.der, authority.impostor, authority.issuing).outcome is Outcome.INCOMPLETE
    missing = judged(authority.root.der, authority.issuing, known=known(authority.root))
    assert (missing.outcome, missing.missing) == (Outcome.UNTRUSTED_ROOT, certificates(authority.root))


def test_what_is_not_signed_has_a_verdict(authority: Authority) -> None:
    """An unsigned mail is not trusted, names its sender, and lists the signed messages attached to it."""
    attached = mail.entity("message/rfc822", mail.mail(mail.opaque(signed(authority.signer()))))
    data = mail.mail(mail.mixed(mail.entity("text/plain", b"Hello"), attached))
    verdict = judged(data, authority.root, authority.issuing)
    assert (verdict.outcome, verdict.content, verdict.trusted) == (Outcome.UNSIGNED, Content.NONE, False)
    assert (verdict.senders, verdict.signer, verdict.signed_part) == (("bob@example.com",), None, None)
    assert [each.verdict.trusted for each in verdict.attached] == [True]


@pytest.mark.parametrize("which", ["signer", "issuing", "root"])
def test_a_disallowed_certificate_in_the_path_is_refused(which: str, authority: Authority) -> None:
    """What any Windows store disallows is not trusted, wherever else it is; it is not called revoked."""
    signer = authority.signer()
    banned = {"signer": signer, "issuing": authority.issuing, "root": authority.root}[which]
    held = CertificateIndex([Certificate(banned.der, WindowsProperties(disallowed=True))])
    told = {authority.issuing.certificate: GOOD}
    verdict = judged(signed(signer), authority.root, authority.issuing, known=held, revocations=told)
    assert (verdict.outcome, verdict.is_trusted_alone) == (Outcome.REFUSED, False)
    assert str(verdict.reason) == (
        f"“{banned.certificate.name}” is disallowed: nothing that depends on it should be trusted. Ask the sender to "
        "use another certificate."
    )


def test_a_signer_may_be_judged_when_it_signed(authority: Authority) -> None:
    """A signer that has expired since is as good as it was; without the moment it is judged today."""
    data = signed(authority.signer(end=NOW - timedelta(days=1)))
    for at, outcome in ((NOW - timedelta(days=2), Outcome.TRUSTED), (None, Outcome.REFUSED), (NOW, Outcome.REFUSED)):
        assert judged(data, authority.root, authority.issuing, at=at).outcome is outcome


def test_the_content_may_be_dropped(authority: Authority, bob: Entity) -> None:
    """A message whose signatures are checked is judged as before without what was signed, attached ones included."""
    chosen, good = collection(authority.root, authority.issuing), signed(bob)
    inner = mail.mail(mail.opaque(good))
    for data, content in (
        (good, Content.VALID),
        (good.replace(b"Dear Ann", b"Dear Eve"), Content.CHANGED),
        (mail.mail(mail.mixed(inner, mail.entity("message/rfc822", inner))), Content.VALID),
    ):
        message = messages.read(data)
        light, verdict = message.without_content(), judge(message, chosen, now=NOW)
        structures = [light.structure, *light.structure.attached]
        assert not any(part.contents for structure in structures for part in structure.signed)
        assert not light.lacks_content
        assert (judge(light, chosen, now=NOW), verdict.content) == (verdict, content)
    assert verdict.attached[0].verdict.trusted
