"""Messages made to deceive, from attacks.tar.xz, and what is to be said of each.

The archive has what attackers found in four rounds; a change to it is packed in its unpacked folder by

    tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime=2026-12-01T00:00Z -- * | xz -9e
"""

from __future__ import annotations

from dataclasses import dataclass

from sstwizard.core.messages.verdict import Headline

DIFFERS, UNCLEAR, UNSIGNED_PARTS = "sender-differs", "sender-unclear", "unsigned-parts"


@dataclass(frozen=True)
class Attack:
    """A message that is made to deceive, and what is said of it; no headline where the file is refused as a whole."""

    file: str
    collection: str
    headline: Headline | None
    reason: str
    warnings: tuple[str, ...] = ()
    signed_part: str | None = None
    attached: tuple[bool, ...] = ()

    @property
    def is_trusted(self) -> bool:
        """What is signed is trusted by the collection alone."""
        return self.headline in (Headline.TRUSTED, Headline.PARTLY_SIGNED)

    @property
    def trusted_with_message(self) -> bool:
        """What is signed is trusted by the collection and what the message includes."""
        return self.is_trusted or self.headline is Headline.NEEDS_INTERMEDIATES

    @property
    def exit_code(self) -> int:
        """What `trust` ends with: 0 where all of the content is signed and trusted, 2 where the file is refused."""
        if self.headline is None:
            return 2
        return 0 if self.headline is Headline.TRUSTED else 1

    @property
    def name(self) -> str:
        """What its test is called."""
        return f"{self.file}, {self.collection}"


def _partly(file: str, collection: str, reason: str, part: str, *warnings: str) -> Attack:
    """Return a message of which a part is signed by somebody who is trusted."""
    return Attack(file, collection, Headline.PARTLY_SIGNED, reason, (UNSIGNED_PARTS, *warnings), part)


_BY_BOB, _ROOT = "signed by “Bob” (bob@example.com)", "The root “Evil Root” is not in this collection"
_PART_BY_BOB, _SECOND = "Only part 2 (text) is signed, by “Bob” (bob@example.com)", "part 2 (text)"
_OTHER_CONTENT, _NONE = "The signature covers other content than what is shown.", "This message has no S/MIME signature"
_MALFORMED, _NOT_TRUSTED = Headline.MALFORMED, Headline.NOT_TRUSTED

ATTACKS = (
    Attack("1-econtent.eml", "c.sst", _MALFORMED, _OTHER_CONTENT),
    Attack("1-letter.txt.p7s", "c.sst", _MALFORMED, _OTHER_CONTENT),
    _partly("2-mixed.eml", "c.sst", _PART_BY_BOB, _SECOND, DIFFERS),
    _partly("2-alternative.eml", "c.sst", _PART_BY_BOB, _SECOND, DIFFERS),
    Attack("2-attached.eml", "c.sst", Headline.UNSIGNED, _NONE, attached=(True,)),
    Attack("2-third-part.eml", "c.sst", _MALFORMED, "A signed message has exactly two parts"),
    Attack(
        *("2-two-signed.eml", "c.sst", _NOT_TRUSTED, _ROOT, (UNSIGNED_PARTS, DIFFERS, DIFFERS)),
        signed_part="part 1 (text), part 2 (text)",
    ),
    Attack("2-unsigned.msg", "c.sst", Headline.UNSIGNED, _NONE),
    Attack("3-no-signer.p7m", "c.sst", Headline.UNSIGNED, _NONE),
    Attack("4-ca-md5.eml", "4.sst", _NOT_TRUSTED, "“om” is signed with MD5 with RSA, which can be forged."),
    Attack("4-ca-rsa512.eml", "4.sst", _NOT_TRUSTED, "The key of “o512” (RSA 512 bits) is so short"),
    Attack("5-policy.eml", "5.sst", _NOT_TRUSTED, "requires a certificate policy (policyConstraints)"),
    Attack("6-other-sender.eml", "c.sst", Headline.TRUSTED, _BY_BOB, (DIFFERS,)),
    Attack("b-good.eml", "b.sst", Headline.TRUSTED, _BY_BOB),
    Attack(
        *("b-good.eml", "b-root-alone.sst", Headline.NEEDS_INTERMEDIATES, "Intermediate certificates are missing"),
        ("needs-intermediates",),
    ),
    Attack("b-two-content-types.eml", "b.sst", _MALFORMED, "occurs twice"),
    Attack("b-garbled-and-changed.eml", "b.sst", Headline.FORGED, "The signature doesn't match the key of “Bob”"),
    Attack("b-attributes-as-content.eml", "b.sst", Headline.FORGED, "was copied from a signature of “Bob” on another"),
    Attack("b-bytes-after-cms.eml", "b.sst", _MALFORMED, "There is more data after the signature"),
    Attack("b-second-forged.mbox", "b.sst", None, "on the page “Mail” (“sstwizard survey”)"),
    Attack("b-display-name.eml", "b.sst", Headline.TRUSTED, _BY_BOB, (UNCLEAR,)),
    Attack("b-inner-stranger.eml", "b.sst", _NOT_TRUSTED, "is not in this collection"),
)
"""The first two sets; `check`, `make` and `show` have tests of their own."""

THIRD = (
    *(
        Attack(f"third/{file}", "third/c.sst", Headline.TRUSTED, "", warnings)
        for file, warnings in (
            ("h1-from-space-colon.eml", (UNCLEAR, DIFFERS)),
            ("m2-header-protected-by-other-layer.eml", (DIFFERS,)),
            ("m3a-encoded-word-space.eml", (UNCLEAR,)),
            ("m3c-encoded-word-folded.eml", (UNCLEAR,)),
            ("m3e-hair-spaces.eml", (UNCLEAR,)),
            ("l5-msg-unlisted-property.msg", (DIFFERS,)),
        )
    ),
    _partly(
        "third/m4-splice.eml", "third/c.sst", "Only part 1 (text), part 2 (text) is", "part 1 (text), part 2 (text)"
    ),
    _partly("third/l7-utf16-blank.eml", "third/c.sst", "Only part 1 (text) is signed", "part 1 (text)"),
    Attack("third/l5c-msg-both-kinds.msg", "third/c.sst", _MALFORMED, "occurs twice"),
    Attack("third/l6-msg-report.msg", "third/c.sst", Headline.UNSIGNED, _NONE, attached=(True,)),
)
"""The third set; its surveys have a test of their own."""

FOURTH: dict[str, tuple[str, ...]] = {
    "MIME_beside_blank_with_Content_Disposition_twice.eml": (UNSIGNED_PARTS,),
    "MIME_beside_charset_cp1200.eml": (UNSIGNED_PARTS,),
    "MIME_beside_hz_blanks.eml": (UNSIGNED_PARTS,),
    "MIME_beside_unicode_escape_blanks.eml": (UNSIGNED_PARTS,),
    "legit_43_organization_with_in_PrintableString.eml": (),
    "legit_46_emailAddress_in_PrintableString.eml": (),
    "legit_48_CN_with_in_PrintableString.eml": (),
    "legit_58_From_display_with_isolates_Android.eml": (),
    "legit_69_From_windows_31j.eml": (),
    "legit_73_From_unknown_8bit_gateways.eml": (),
    "msg_0042_Mallory_0C1A_boss_corp_com_sender_mallory.msg": (UNCLEAR,),
    "msg_entry_id_0041_one_off_for_boss_address_Mallory.msg": (UNCLEAR, DIFFERS),
    "msg_no_0042_sender_name_0C1A_is_an_address.msg": (UNCLEAR,),
    "msg_represents_EX_boss_sender_SMTP_mallory.msg": (UNCLEAR,),
    "path_CA_subject_PrintableString_with.eml": (),
    "path_subject_T61String_in_Latin_1.eml": (),
    "sender_display_boss_192_0_2_1.eml": (UNCLEAR,),
    "sender_dot_U_0660_in_display_domain.eml": (UNCLEAR,),
    "sender_dot_U_0702_in_display_domain.eml": (UNCLEAR,),
    "sender_dot_U_16EB_in_display_domain.eml": (UNCLEAR,),
    "sender_dot_U_2022_in_display_domain.eml": (UNCLEAR,),
    "sender_dot_U_22C5_in_display_domain.eml": (UNCLEAR,),
    "sender_dot_U_2E33_in_display_domain.eml": (UNCLEAR,),
    "sender_hz_brackets.eml": (UNCLEAR,),
    "sender_iso_2022_jp_SO_shift_without_SI.eml": (UNCLEAR,),
}
"""The messages of the fourth set, each trusted, and what is warned of. What lies beside one is not signed."""
