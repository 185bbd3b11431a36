"""What is said of a message beside its verdict: senders and signers, what is not signed, and the sentence for trust."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

import mail
from pki import PKI, key_usage
from signed_data import SHA1, Maker
from sstwizard.core.certificates.algorithms import EMAIL_PROTECTION
from sstwizard.core.messages.signature import Content
from sstwizard.core.messages.verdict import Headline, Outcome, Verdict, WarningCode
from sstwizard.core.text import text

from .judging import TEXT, Setting, codes, from_, signed

DIFFERS, UNCLEAR = WarningCode.SENDER_DIFFERS, WarningCode.SENDER_UNCLEAR


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        *((f"From: {sender}\r\n", []) for sender in ("bob@example.com", "Bob <bob@EXAMPLE.com>", "Bob@example.com")),
        *((f"From: {sender}\r\n", [DIFFERS]) for sender in ("ann@example.com", "bob@example.com, ann@example.com")),
        *((f"From: {sender}\r\n", [UNCLEAR]) for sender in ('"boss@corp.example" <bob@example.com>', "nobody")),
        ("From: bob@example.com\r\nFrom: bob@example.com\r\n", [UNCLEAR]),
        ("From: bob@example.com\r\nFrom: eve@example.org\r\n", [UNCLEAR, DIFFERS]),
        ("Sender: Ann <ann@example.com>\r\n", [DIFFERS]),  # without a From field it counts (RFC 8550 3)
        ("Sender: Bob <bob@example.com>\r\nSubject: x\r\n", []),
        ("Subject: x\r\n", [UNCLEAR]),
        ("", []),  # a signature by itself is no mail
    ],
)
def test_senders_are_compared_with_the_signer(header: str, expected: list[WarningCode], setting: Setting) -> None:
    """Every address of every From field has to be in the signer's certificate; what is not, or is unclear, is told."""
    verdict = setting.judged(f"{header}MIME-Version: 1.0\r\n".encode() + signed(setting.bob))
    assert (verdict.trusted, codes(verdict)) == (True, expected)


def test_sender_and_signer_are_named(pki: PKI, setting: Setting) -> None:
    """The warning names both, and that Exchange Server reports it; a certificate without address is for nobody."""
    verdict = setting.judged(from_("ann@example.com, eve@example.org", signed(setting.bob)))
    (warning,) = verdict.warnings
    assert str(warning.message).startswith(
        "Sent as ann@example.com, eve@example.org, signed by a certificate for bob@example.com. Exchange Server"
    )
    assert verdict.senders == ("ann@example.com", "eve@example.org")
    assert verdict.signer_addresses == ("bob@example.com",)
    verdict = setting.judged(from_("bob@example.com", signed(pki.make("Nobody", setting.root, ca=False))))
    assert codes(verdict) == [DIFFERS]
    assert "signed by a certificate without an email address" in str(verdict.warnings[0].message)
    assert str(verdict.reason) == "The content of the message is signed by “Nobody”, trusted by this collection."


def test_the_outermost_layer_has_to_be_the_senders(setting: Setting) -> None:
    """Who signs around another's signature says who sent the message; each part needs the sender's."""
    layers = signed(setting.ann, signed(setting.bob))
    verdict = setting.judged(from_("bob@example.com", layers))
    assert codes(verdict) == [DIFFERS]
    assert "Sent as bob@example.com, signed by a certificate for ann@example.com." in str(verdict.warnings[0].message)
    assert (verdict.headline, verdict.signer_addresses) == (Headline.TRUSTED, ("ann@example.com", "bob@example.com"))
    assert codes(setting.judged(from_("ann@example.com", layers))) == []
    mixed = setting.judged(from_("ann@example.com", signed(setting.ann, mail.mixed(TEXT, signed(setting.bob)))))
    assert "signed by “Ann” (ann@example.com), trusted" in str(mixed.reason)  # Bob signed only a part
    beside = mail.mixed(signed(setting.bob), signed(setting.ann, TEXT), signed(setting.ann, TEXT + b"\r\n"))
    verdict = setting.judged(from_("bob@example.com", beside))
    assert codes(verdict) == [WarningCode.UNSIGNED_PARTS, DIFFERS]
    assert "for ann@example.com" in str(verdict.warnings[1].message)


def test_what_is_signed_is_named(setting: Setting) -> None:
    """All of the content, or the parts by number; the rest is called unsigned, and the headline is another."""
    whole = setting.judged(from_("bob@example.com", signed(setting.bob)))
    assert str(whole.reason) == (
        "The content of the message is signed by “Bob” (bob@example.com), trusted by this collection."
    )
    assert (whole.signed_part, whole.is_all_signed, whole.headline) == (None, True, Headline.TRUSTED)
    entity = mail.mixed(TEXT, signed(setting.bob), signed(setting.ann, TEXT), TEXT, TEXT, TEXT, TEXT)
    part = setting.judged(from_("bob@example.com", entity))
    assert str(part.signed_part) == "part 2 (text), part 3 (text)"
    assert str(part.reason) == (
        "Only part 2 (text), part 3 (text) is signed, by “Bob” (bob@example.com), “Ann” (ann@example.com), trusted "
        "by this collection. The rest is not signed."
    )
    assert (part.trusted, part.is_all_signed, part.headline) == (True, False, Headline.PARTLY_SIGNED)
    assert codes(part) == [WarningCode.UNSIGNED_PARTS, DIFFERS]
    unsigned = "part 1 (multipart/mixed), part 1 (text), part 4 (text), part 5 (text) and 2 more. Mailing lists"
    assert unsigned in str(part.warnings[0].message)


def test_parts_that_were_signed_separately_are_no_message(setting: Setting) -> None:
    """Somebody who signed nothing put them together, as he likes: the whole is not signed, and exits with 1."""
    two = mail.mixed(signed(setting.bob), signed(setting.bob, TEXT))
    verdict = setting.judged(from_("bob@example.com", two))
    assert (verdict.trusted, verdict.headline, verdict.is_all_signed) == (True, Headline.PARTLY_SIGNED, False)
    assert str(verdict.reason).startswith("Only part 1 (text), part 2 (text) is signed, by “Bob”")
    (warning,) = verdict.warnings
    assert warning.code is WarningCode.UNSIGNED_PARTS
    assert "anybody may have written it: part 1 (multipart/mixed). " in str(warning.message)
    deep = mail.mixed(mail.entity("text/html", b" "), mail.mixed(two, boundary="o"), boundary="p")
    assert codes(setting.judged(from_("bob@example.com", deep))) == [WarningCode.UNSIGNED_PARTS]
    one = mail.mixed(signed(setting.bob), mail.entity("text/html", b" "))
    assert codes(setting.judged(from_("bob@example.com", one))) == []


def test_sealed_parts_are_notes(setting: Setting) -> None:
    """They are told among the details, and warn of nothing; so is the header of a mail, which is not signed."""
    verdict = setting.judged(from_("bob@example.com", signed(setting.bob)))
    assert not any("encrypted" in str(each) for each in verdict.caveats)
    assert any("not its subject, date, sender and recipients" in str(each) for each in verdict.caveats)
    assert not any("subject" in str(each) for each in setting.judged(Maker(setting.bob).make()).caveats)
    kind = 'multipart/encrypted; boundary="c"'
    sealed = setting.judged(from_("bob@example.com", signed(setting.bob, mail.multipart(kind, "c", TEXT, TEXT))))
    assert any("is encrypted. Whether it contains another signature" in str(each) for each in sealed.caveats)
    text = mail.entity("text/plain; charset=utf-8", b"a=20=\r\nb", "quoted-printable")
    twice = setting.judged(b"Content-Transfer-Encoding: quoted-printable\r\n" + signed(setting.bob, text))
    assert any("declared as quoted-printable" in str(each) for each in twice.caveats)
    assert (twice.headline, twice.warnings) == (Headline.TRUSTED, ())


def test_what_is_weak_warns_once(pki: PKI, setting: Setting) -> None:
    """SHA-1 in the signature, or a signer's short key, however many signatures it made; both are trusted."""
    verdict = setting.judged(Maker(setting.bob, digest=SHA1).make())
    assert (verdict.trusted, codes(verdict)) == (True, [WarningCode.WEAK])
    assert "SHA-1" in str(verdict.warnings[0].message)
    maker = Maker(pki.make("Bob", setting.root, ca=False, key=rsa.generate_private_key(65537, 1024)))
    verdict = setting.judged(maker.make(maker.signer_info(), maker.signer_info()))
    assert (verdict.trusted, codes(verdict)) == (True, [WarningCode.WEAK])


def test_warnings_of_all_signatures_are_told(pki: PKI, setting: Setting) -> None:
    """What is to be said of a signature that is not the worst is said, too."""
    stranger = pki.make("Stranger", pki.make("Other"), ca=False)
    entity = mail.mixed(mail.opaque(Maker(setting.bob, digest=SHA1).make()), signed(stranger))
    verdict = setting.judged(from_("bob@example.com", entity))
    assert (verdict.outcome, verdict.signer) == (Outcome.INCOMPLETE, stranger.certificate)
    assert WarningCode.WEAK in codes(verdict)


def test_a_certificate_by_itself_is_named(setting: Setting) -> None:
    """What is trusted is the certificate, of whom, and for which address."""
    reason = str(setting.judged(setting.bob.der).reason)
    assert reason == "The certificate of “Bob” (bob@example.com) is trusted by this collection."


def test_attached_messages_change_nothing(pki: PKI, setting: Setting) -> None:
    """They have a verdict of their own, those that are attached to them included."""
    stranger = pki.make("Stranger", pki.make("Other"), ca=False)
    inner = mail.entity("message/rfc822", from_("ann@example.com", signed(setting.ann, TEXT)))
    attached = mail.entity("message/rfc822", b"Subject: Hi\r\n" + mail.mixed(signed(stranger), inner))
    content = mail.mixed(TEXT, attached, boundary="o")
    verdict = setting.judged(from_("bob@example.com", signed(setting.bob, content)))
    assert (verdict.trusted, codes(verdict)) == (True, [])
    (outer,) = verdict.attached
    assert (outer.name, outer.verdict.outcome) == ("Hi", Outcome.INCOMPLETE)
    (deep,) = outer.verdict.attached
    assert deep.verdict.trusted


def test_names_in_sentences_show_every_character(setting: Setting) -> None:
    """Marks that do not show are escaped wherever a stranger's words are told."""
    entity = mail.mixed(signed(setting.bob), mail.entity('text/plain; name="=?utf-8?q?a=E2=80=AEb?="', b"x"))
    assert "\u202e" not in str(setting.judged(from_("bob@example.com", entity)).warnings[0].message)


def test_each_outcome_has_its_headline() -> None:
    """Trust and doubt are told apart, and so is what was changed from what is forged."""
    own = (
        Outcome.NEEDS_INTERMEDIATES,
        Outcome.CONTENT_MISSING,
        Outcome.UNCHECKABLE,
        Outcome.UNSIGNED,
        Outcome.MALFORMED,
    )
    for outcome in set(Outcome) - {Outcome.TRUSTED, Outcome.TAMPERED}:
        verdict = Verdict(outcome, text("Why."), Content.VALID)
        expected = Headline[outcome.name] if outcome in own else Headline.NOT_TRUSTED
        assert (verdict.headline, verdict.trusted) == (expected, False)
        expected = Headline.UNCHECKABLE if outcome is Outcome.UNCHECKABLE else Headline.UNUSABLE_SIGNER
        assert replace(verdict, is_own_fault=True).headline is expected
    for content in (Content.CHANGED, Content.FORGED, Content.OTHER_SIGNER):
        expected = Headline.CHANGED if content is Content.CHANGED else Headline.FORGED
        assert Verdict(Outcome.TAMPERED, text("Why."), content).headline is expected


def test_three_answers() -> None:
    """What could not be checked is neither trusted nor not."""
    reason = text("Why.")
    unchecked = {each for each in Outcome if not Verdict(each, reason, Content.VALID).is_checked}
    assert unchecked == {Outcome.UNCHECKABLE, Outcome.CONTENT_MISSING}
    for content, accepted in (
        (Content.VALID, {Outcome.TRUSTED, Outcome.NEEDS_INTERMEDIATES}),
        (Content.MISSING, {Outcome.TRUSTED}),
    ):
        helped = [Verdict(each, reason, content, is_trusted_with_message=True) for each in Outcome]
        assert {each.outcome for each in helped if each.is_accepted_with_message} == accepted
    assert not Verdict(Outcome.NEEDS_INTERMEDIATES, reason, Content.VALID).is_accepted_with_message


def test_a_ca_that_may_not_sign_messages_has_not(pki: PKI, setting: Setting) -> None:
    """A CA's key usage counts like any other's for a message that it has signed (RFC 5280 4.2.1.3)."""
    usage = key_usage(key_cert_sign=True, crl_sign=True)
    issuing = pki.make("CA", setting.root, email="ca@example.com", extensions=(usage,), purposes=(EMAIL_PROTECTION,))
    verdict = setting.judged(from_("ca@example.com", signed(issuing)))
    assert verdict.outcome is Outcome.REFUSED
    assert str(verdict.reason).startswith("“CA” may not sign")
    assert setting.judged(issuing.der).trusted
