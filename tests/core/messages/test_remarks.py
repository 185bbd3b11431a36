"""What is said of a message beside its verdict: senders and signers, what is not signed, and the sentence for trust."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

import mail
from pki import PKI, Entity
from signed_data import SHA1, Maker
from sstwizard.core import messages
from sstwizard.core.certificates.oids import EMAIL_PROTECTION
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.messages.signature import Content
from sstwizard.core.messages.trust import judge
from sstwizard.core.messages.verdict import Headline, Outcome, Verdict, WarningCode

NOW = datetime(2026, 1, 1, tzinfo=UTC)


TEXT = mail.entity("text/plain", b"Hello")


@dataclass(frozen=True)
class Setting:
    """A collection, and two signers that it trusts."""

    root: Entity
    bob: Entity
    ann: Entity


@pytest.fixture(scope="module")
def setting(pki: PKI) -> Setting:
    """A root and two people."""
    root = pki.make("Root")
    people = [
        pki.make(name, root, ca=False, purposes=(EMAIL_PROTECTION,), email=f"{name.lower()}@example.com")
        for name in ("Bob", "Ann")
    ]
    return Setting(root, *people)


def signed(signer: Entity, content: bytes = mail.CONTENT) -> bytes:
    """Return a multipart/signed."""
    return mail.clear_signed(Maker(signer, content=content).make_detached(), content, f"=_{len(content)}")


def judged(data: bytes, setting: Setting) -> Verdict:
    """Judge a file by the collection."""
    return judge(messages.read(data), CertificateCollection((setting.root.certificate,)), now=NOW)


def codes(verdict: Verdict) -> list[WarningCode]:
    """Return the warnings' codes."""
    return [each.code for each in verdict.warnings]


def from_(sender: str, entity: bytes) -> bytes:
    """Return a mail of a sender."""
    return f"From: {sender}\r\nMIME-Version: 1.0\r\n".encode() + entity


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        ("bob@example.com", []),
        ("Bob <bob@EXAMPLE.com>", []),
        ("Bob@example.com", []),
        ("ann@example.com", [WarningCode.SENDER_DIFFERS]),
        ("bob@example.com, ann@example.com", [WarningCode.SENDER_DIFFERS]),
        ('"boss@corp.example" <bob@example.com>', [WarningCode.SENDER_UNCLEAR]),
        ("bob@example.com\r\nFrom: bob@example.com", [WarningCode.SENDER_UNCLEAR]),
        ("bob@example.com\r\nFrom: eve@example.org", [WarningCode.SENDER_UNCLEAR, WarningCode.SENDER_DIFFERS]),
        ("nobody", [WarningCode.SENDER_UNCLEAR]),
    ],
)
def test_senders_are_compared_with_the_signer(sender: str, expected: list[WarningCode], setting: Setting) -> None:
    """Every address of every From field has to be in the signer's certificate; what is not, or is unclear, is told."""
    verdict = judged(from_(sender, signed(setting.bob)), setting)
    assert verdict.trusted
    assert codes(verdict) == expected


def test_sender_and_signer_are_named(setting: Setting) -> None:
    """The warning names both, and that Exchange Server reports it."""
    verdict = judged(from_("ann@example.com, eve@example.org", signed(setting.bob)), setting)
    (warning,) = verdict.warnings
    assert str(warning.message).startswith(
        "Sent as ann@example.com, eve@example.org, signed by a certificate for bob@example.com. Exchange Server"
    )
    assert verdict.senders == ("ann@example.com", "eve@example.org")
    assert verdict.signer_addresses == ("bob@example.com",)


def test_a_signer_without_address_is_told(pki: PKI, setting: Setting) -> None:
    """A certificate that names no address is for none of the senders."""
    signer = pki.make("Nobody", setting.root, ca=False)
    verdict = judged(from_("bob@example.com", signed(signer)), setting)
    assert codes(verdict) == [WarningCode.SENDER_DIFFERS]
    assert "signed by a certificate without an email address" in str(verdict.warnings[0].message)
    assert str(verdict.reason) == "The content of the message is signed by “Nobody”, trusted by this collection."


def test_the_outermost_layer_has_to_be_the_senders(setting: Setting) -> None:
    """Who signs around another's signature says who sent the message, and both are named; each part needs the sender's.

    A mailing list or a gateway signs so, and it is right to say that it did.
    """
    layers = signed(setting.ann, signed(setting.bob))
    verdict = judged(from_("bob@example.com", layers), setting)
    assert codes(verdict) == [WarningCode.SENDER_DIFFERS]
    assert "is by a certificate for ann@example.com; the one inside is for bob@" in str(verdict.warnings[0].message)
    assert (verdict.headline, verdict.signer_addresses) == (Headline.TRUSTED, ("ann@example.com", "bob@example.com"))
    assert codes(judged(from_("ann@example.com", layers), setting)) == []
    mixed = judged(from_("ann@example.com", signed(setting.ann, mail.mixed(TEXT, signed(setting.bob)))), setting)
    assert "signed by “Ann” (ann@example.com), trusted" in str(mixed.reason)  # Bob signed only a part
    beside = mail.mixed(signed(setting.bob), signed(setting.ann, TEXT), signed(setting.ann, TEXT + b"\r\n"))
    verdict = judged(from_("bob@example.com", beside), setting)
    assert codes(verdict) == [WarningCode.SEPARATE_PARTS, WarningCode.SENDER_DIFFERS]
    assert "for ann@example.com" in str(verdict.warnings[1].message)


def test_what_is_signed_is_named(setting: Setting) -> None:
    """All of the content, or the parts by number; the rest is called unsigned, and the headline is another."""
    whole = judged(from_("bob@example.com", signed(setting.bob)), setting)
    assert str(whole.reason) == (
        "The content of the message is signed by “Bob” (bob@example.com), trusted by this collection."
    )
    assert (whole.signed_part, whole.is_all_signed, whole.headline) == (None, True, Headline.TRUSTED)
    entity = mail.mixed(TEXT, signed(setting.bob), signed(setting.ann, TEXT), TEXT, TEXT, TEXT, TEXT)
    part = judged(from_("bob@example.com", entity), setting)
    assert str(part.signed_part) == "part 2 (text), part 3 (text)"
    assert str(part.reason) == (
        "Only part 2 (text), part 3 (text) is signed, by “Bob” (bob@example.com), “Ann” (ann@example.com), trusted "
        "by this collection. The rest is not signed."
    )
    assert (part.trusted, part.is_all_signed, part.headline) == (True, False, Headline.PARTLY_SIGNED)
    assert codes(part) == [WarningCode.UNSIGNED_PARTS, WarningCode.SEPARATE_PARTS, WarningCode.SENDER_DIFFERS]
    assert "part 1 (text), part 4 (text), part 5 (text), part 6 (text) and 1 more. Mailing lists" in str(
        part.warnings[0].message
    )


def test_parts_that_were_signed_separately_are_no_message(setting: Setting) -> None:
    """Somebody who signed nothing put them together, as he likes; what holds them is named."""
    two = mail.mixed(signed(setting.bob), signed(setting.bob, TEXT))
    verdict = judged(from_("bob@example.com", two), setting)
    assert (verdict.trusted, verdict.headline, verdict.is_all_signed) == (True, Headline.SIGNED_SEPARATELY, False)
    assert str(verdict.reason).startswith("Parts of the message were signed separately, by “Bob”")
    assert "The parts of part 1 (multipart/mixed) were" in str(verdict.warnings[0].message)
    deep = mail.mixed(mail.entity("text/html", b" "), mail.mixed(two, boundary="o"), boundary="p")
    found = judged(from_("bob@example.com", deep), setting).warnings
    assert [each.code for each in found] == [WarningCode.SEPARATE_PARTS]
    assert "The parts of part 2.1 (multipart/mixed) were" in str(found[0].message)
    one = mail.mixed(signed(setting.bob), mail.entity("text/html", b" "))
    assert codes(judged(from_("bob@example.com", one), setting)) == []


@pytest.mark.parametrize(
    ("header", "is_other", "word"),
    [
        ("Reply-To: ann@example.com\r\n", True, "Answers go to ann@example.com"),
        ("Reply-To: Bob <BOB@example.com>\r\n", False, ""),
        ("Reply-To: bob@example.com, eve@example.org\r\n", True, "Answers go to eve@example.org"),
        ("Sender: eve@example.org\r\n", True, "Sent by eve@example.org"),
        ("Sender: bob@example.com\r\n", False, ""),
        ("Reply-To: team: eve@example.org;\r\n", True, "Answers go to team: eve@example.org;"),
        ("Reply-To: bob@example.com, ;eve@example.org\r\n", True, "Answers go to"),
    ],
)
def test_who_gets_the_answer_is_compared(header: str, is_other: bool, word: str, setting: Setting) -> None:
    """Reply-To and Sender that are not the signer's: a warning, and of a mailing list's a note."""
    data = from_("bob@example.com", signed(setting.bob))
    verdict = judged(header.encode() + data, setting)
    assert codes(verdict) == ([WarningCode.REPLY_DIFFERS] if is_other else [])
    assert all(word in str(each.message) for each in verdict.warnings)
    listed = judged(b"List-Id: <list.example.com>\r\n" + header.encode() + data, setting)
    assert codes(listed) == []
    assert any(word in str(each) for each in listed.caveats)


def test_a_signer_may_protect_where_the_answer_goes(setting: Setting) -> None:
    """RFC 9788: what the sender has signed is its own choice."""
    inner = b"Reply-To: office@example.com\r\n" + mail.entity('text/plain; hp="clear"', b"Hello")
    data = b"Reply-To: office@example.com\r\n" + from_("bob@example.com", signed(setting.bob, inner))
    assert codes(judged(data, setting)) == []
    assert codes(judged(data.replace(b"office@example.com", b"<office@Example.com>", 1), setting)) == []
    assert WarningCode.REPLY_DIFFERS in codes(judged(data.replace(b"office", b"eve", 1), setting))


def test_only_a_signer_for_the_sender_protects_its_header(setting: Setting) -> None:
    """RFC 9788: somebody else can wrap the sender's words in a header of his own."""
    outer = b"Subject: Yes\r\n" + signed(setting.bob).replace(
        b"Content-Type: multipart/signed;", b'Content-Type: multipart/signed; hp="clear";'
    )
    data = b"Subject: Yes\r\n" + from_("bob@example.com", signed(setting.ann, outer))
    verdict = judged(data, setting)
    assert codes(verdict) == [WarningCode.SENDER_DIFFERS]
    assert any("Not signed: subject, sender" in str(each) for each in verdict.caveats)
    own = judged(b"Subject: Yes\r\n" + from_("bob@example.com", signed(setting.bob, outer)), setting)
    assert not any("subject" in str(each) for each in own.caveats)


def test_fields_that_are_not_signed_are_named(setting: Setting) -> None:
    """The fields that programs show, each once, in their order; those that are protected are not among them."""
    header = b"Subject: Hello\r\nDate: today\r\nTo: a@b\r\nCc: c@d\r\nFrom: bob@example.com\r\n"
    said = [str(each) for each in judged(header + signed(setting.bob), setting).caveats]
    assert "The signature covers the content of the message. Not signed: subject, date, sender, recipients." in said
    content = header + mail.CONTENT.replace(b"utf-8", b'utf-8; hp="clear"')
    protected = judged(header + signed(setting.bob, content), setting)
    assert not any("Not signed" in str(each) for each in protected.caveats)
    assert codes(protected) == []
    bare = judged(Maker(setting.bob).make(), setting)
    assert not any("Not signed" in str(each) for each in bare.caveats)


def test_fields_that_were_changed_are_named(setting: Setting) -> None:
    """A protected field that says something else outside is told (RFC 9788)."""
    content = b"Subject: Hello\r\nX-Y: 1\r\n" + mail.CONTENT.replace(b"utf-8", b'utf-8; hp="clear"')
    header = b"Subject: Pay\r\nX-Y: 2\r\nFrom: bob@example.com\r\n"
    verdict = judged(header + signed(setting.bob, content), setting)
    assert codes(verdict) == [WarningCode.HEADERS_DIFFER]
    assert "from what was signed: subject, x-y." in str(verdict.warnings[0].message)
    unmarked = content.replace(b'; hp="clear"', b"")
    assert codes(judged(header + signed(setting.bob, unmarked), setting)) == []


def test_hidden_text_and_sealed_parts_are_notes(setting: Setting) -> None:
    """They are told among the details, and warn of nothing."""
    verdict = judged(from_("bob@example.com", signed(setting.bob) + b"And more.\r\n"), setting)
    assert any(
        "contains text outside its parts, which mail programs don't show" in str(each) for each in verdict.caveats
    )
    assert verdict.warnings == ()
    verdict = judged(from_("bob@example.com", signed(setting.bob)), setting)
    assert not any("don't show" in str(each) or "encrypted" in str(each) for each in verdict.caveats)
    kind = 'multipart/encrypted; boundary="c"'
    sealed = judged(from_("bob@example.com", signed(setting.bob, mail.multipart(kind, "c", TEXT, TEXT))), setting)
    assert any("is encrypted. Whether it contains another signature" in str(each) for each in sealed.caveats)


def test_a_weak_signature_warns(setting: Setting) -> None:
    """SHA-1 in the signature is trusted with a warning."""
    verdict = judged(Maker(setting.bob, digest=SHA1).make(), setting)
    assert (verdict.trusted, codes(verdict)) == (True, [WarningCode.WEAK])
    assert "SHA-1" in str(verdict.warnings[0].message)


def test_a_weak_key_warns_once(pki: PKI, setting: Setting) -> None:
    """A signer's short key is told once, however many signatures it made."""
    signer = pki.make("Bob", setting.root, ca=False, key=rsa.generate_private_key(65537, 1024))
    maker = Maker(signer)
    verdict = judged(maker.make(maker.signer_info(), maker.signer_info()), setting)
    assert (verdict.trusted, codes(verdict)) == (True, [WarningCode.WEAK])


def test_warnings_of_all_signatures_are_told(pki: PKI, setting: Setting) -> None:
    """What is to be said of a signature that is not the worst is said, too."""
    stranger = pki.make("Stranger", pki.make("Other"), ca=False)
    entity = mail.mixed(mail.opaque(Maker(setting.bob, digest=SHA1).make()), signed(stranger))
    verdict = judged(from_("bob@example.com", entity), setting)
    assert (verdict.outcome, verdict.signer) == (Outcome.INCOMPLETE, stranger.certificate)
    assert WarningCode.WEAK in codes(verdict)


def test_mixed_alphabets_warn_all_along_the_chain(pki: PKI) -> None:
    """A name that mixes alphabets may imitate another: signer, issuers and root, each once, and no other name."""
    root = pki.make("R\u043e\u043et")
    issuing = pki.make("Честный Issuing", root)
    bob = pki.make("B\u03bfb", issuing, ca=False, purposes=(EMAIL_PROTECTION,), email="bob@example.com")
    data = from_("bob@example.com", signed(bob))
    verdict = judge(messages.read(data), CertificateCollection((root.certificate, issuing.certificate)), now=NOW)
    assert (verdict.trusted, codes(verdict)) == (True, [WarningCode.MIXED_SCRIPT] * 2)
    signer, top = (str(each.message) for each in verdict.warnings)
    assert signer.startswith("A word in the name of “B\u03bfb” mixes Latin with Greek letters")
    assert top.startswith("A word in the name of “R\u043e\u043et” mixes Latin with Cyrillic letters")


def test_a_certificate_by_itself_is_named(setting: Setting) -> None:
    """What is trusted is the certificate, of whom, and for which address."""
    verdict = judged(setting.bob.der, setting)
    assert str(verdict.reason) == "The certificate of “Bob” (bob@example.com) is trusted by this collection."
    stranger = judge(messages.read(setting.bob.der), CertificateCollection(), now=NOW)
    assert "This collection trusts" not in str(stranger.reason)


def test_attached_messages_change_nothing(pki: PKI, setting: Setting) -> None:
    """They have a verdict of their own, those that are attached to them included."""
    stranger = pki.make("Stranger", pki.make("Other"), ca=False)
    inner = mail.entity("message/rfc822", from_("ann@example.com", signed(setting.ann, TEXT)))
    attached = mail.entity("message/rfc822", b"Subject: Hi\r\n" + mail.mixed(signed(stranger), inner))
    content = mail.mixed(TEXT, attached, boundary="o")
    verdict = judged(from_("bob@example.com", signed(setting.bob, content)), setting)
    assert (verdict.trusted, codes(verdict)) == (True, [])
    (outer,) = verdict.attached
    assert (outer.name, outer.verdict.outcome) == ("Hi", Outcome.INCOMPLETE)
    (deep,) = outer.verdict.attached
    assert deep.verdict.trusted


def test_names_in_sentences_show_every_character(setting: Setting) -> None:
    """Marks that do not show are escaped wherever a stranger's words are told."""
    entity = mail.mixed(signed(setting.bob), mail.entity('text/plain; name="=?utf-8?q?a=E2=80=AEb?="', b"x"))
    verdict = judged(from_("bob@example.com", entity), setting)
    assert "\u202e" not in str(verdict.warnings[0].message)


@pytest.mark.parametrize("headline", Headline)
def test_headlines_have_a_short_and_a_long_text(headline: Headline) -> None:
    """The short one is for a list; neither makes a whole sentence."""
    assert 0 < len(str(headline.short)) <= len(str(headline.long))
    assert len(str(headline.short)) <= 40
    assert not str(headline.long).endswith(".")


@pytest.mark.parametrize(
    ("outcome", "content", "headline"),
    [
        (Outcome.TAMPERED, Content.CHANGED, Headline.CHANGED),
        (Outcome.TAMPERED, Content.FORGED, Headline.FORGED),
        (Outcome.TAMPERED, Content.OTHER_SIGNER, Headline.FORGED),
        (Outcome.NEEDS_INTERMEDIATES, Content.VALID, Headline.NEEDS_INTERMEDIATES),
        (Outcome.CONTENT_MISSING, Content.MISSING, Headline.CONTENT_MISSING),
        (Outcome.UNCHECKABLE, Content.VALID, Headline.UNCHECKABLE),
        (Outcome.UNSIGNED, Content.NONE, Headline.UNSIGNED),
        (Outcome.MALFORMED, Content.NONE, Headline.MALFORMED),
        (Outcome.EXPIRED, Content.VALID, Headline.NOT_TRUSTED),
        (Outcome.WEAK, Content.VALID, Headline.NOT_TRUSTED),
    ],
)
def test_each_outcome_has_its_headline(
    outcome: Outcome, content: Content, headline: Headline, setting: Setting
) -> None:
    """Trust and doubt are told apart, and so is what was changed from what is forged."""
    verdict = judged(Maker(setting.bob).make(), setting)
    assert Verdict(outcome, verdict.reason, content).headline is headline
    assert Verdict(outcome, verdict.reason, content).trusted is False


def test_three_answers(setting: Setting) -> None:
    """What could not be checked is neither trusted nor not."""
    reason = judged(Maker(setting.bob).make(), setting).reason
    unchecked = {each for each in Outcome if not Verdict(each, reason, Content.VALID).is_checked}
    assert unchecked == {Outcome.UNCHECKABLE, Outcome.CONTENT_MISSING}
    helped = [Verdict(each, reason, Content.VALID, is_trusted_with_message=True) for each in Outcome]
    with_message = {each.outcome for each in helped if each.is_accepted_with_message}
    assert with_message == {Outcome.TRUSTED, Outcome.NEEDS_INTERMEDIATES}
    fetched = Verdict(Outcome.NEEDS_INTERMEDIATES, reason, Content.VALID)
    missing = Verdict(Outcome.NEEDS_INTERMEDIATES, reason, Content.MISSING, is_trusted_with_message=True)
    assert not fetched.is_accepted_with_message
    assert not missing.is_accepted_with_message
