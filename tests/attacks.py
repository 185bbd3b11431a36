"""Messages made to deceive, from attacks.tar.xz, and what is to be said of each.

The archive has what attackers found in three rounds; a change to it is packed in its unpacked folder by

    tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime=2026-12-01T00:00Z -- * | xz -9e
"""

from __future__ import annotations

from dataclasses import dataclass

from sstwizard.core.messages.verdict import Headline

DIFFERS, UNCLEAR, UNSIGNED_PARTS = "sender-differs", "sender-unclear", "unsigned-parts"
_OTHER_CONTENT = "The signature covers other content than what is shown."


@dataclass(frozen=True)
class Attack:
    """A message that is made to deceive, and what is said of it; no headline where the file is refused as a whole."""

    file: str
    collection: str
    headline: Headline | None
    reason: str
    signed_part: str | None = None
    warnings: tuple[str, ...] = ()
    attached: tuple[bool, ...] = ()
    trusted_with_message: bool = False

    @property
    def is_trusted(self) -> bool:
        """What is signed is trusted by the collection alone."""
        return self.headline in (Headline.TRUSTED, Headline.PARTLY_SIGNED)

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


_BY_BOB = "signed by “Bob” (bob@example.com)"
_PART_BY_BOB = "Only part 2 (text) is signed, by “Bob” (bob@example.com)"

ATTACKS = (
    Attack("1-econtent.eml", "c.sst", Headline.MALFORMED, _OTHER_CONTENT),
    Attack("1-letter.txt.p7s", "c.sst", Headline.MALFORMED, _OTHER_CONTENT),
    Attack(
        *("2-mixed.eml", "c.sst", Headline.PARTLY_SIGNED, _PART_BY_BOB, "part 2 (text)", (UNSIGNED_PARTS, DIFFERS)),
        trusted_with_message=True,
    ),
    Attack(
        *("2-alternative.eml", "c.sst", Headline.PARTLY_SIGNED, _PART_BY_BOB),
        *("part 2 (text)", (UNSIGNED_PARTS, DIFFERS)),
        trusted_with_message=True,
    ),
    Attack("2-attached.eml", "c.sst", Headline.UNSIGNED, "This message has no S/MIME signature", attached=(True,)),
    Attack("2-third-part.eml", "c.sst", Headline.MALFORMED, "A signed message has exactly two parts"),
    Attack(
        *("2-two-signed.eml", "c.sst", Headline.NOT_TRUSTED, "The root “Evil Root” is not in this collection"),
        *("part 1 (text), part 2 (text)", (UNSIGNED_PARTS, DIFFERS, DIFFERS)),
    ),
    Attack("2-unsigned.msg", "c.sst", Headline.UNSIGNED, "This message has no S/MIME signature"),
    Attack("3-no-signer.p7m", "c.sst", Headline.UNSIGNED, "This message has no S/MIME signature"),
    Attack("4-ca-md5.eml", "4.sst", Headline.NOT_TRUSTED, "“om” is signed with MD5 with RSA, which can be forged."),
    Attack("4-ca-rsa512.eml", "4.sst", Headline.NOT_TRUSTED, "The key of “o512” (RSA 512 bits) is so short"),
    Attack("5-policy.eml", "5.sst", Headline.NOT_TRUSTED, "requires a certificate policy (policyConstraints)"),
    Attack(*("6-other-sender.eml", "c.sst", Headline.TRUSTED, _BY_BOB), warnings=(DIFFERS,), trusted_with_message=True),
    Attack("b-good.eml", "b.sst", Headline.TRUSTED, _BY_BOB, trusted_with_message=True),
    Attack(
        *("b-good.eml", "b-root-alone.sst", Headline.NEEDS_INTERMEDIATES, "Intermediate certificates are missing"),
        warnings=("needs-intermediates",),
        trusted_with_message=True,
    ),
    Attack("b-two-content-types.eml", "b.sst", Headline.MALFORMED, "occurs twice"),
    Attack("b-garbled-and-changed.eml", "b.sst", Headline.FORGED, "The signature doesn't match the key of “Bob”"),
    Attack("b-attributes-as-content.eml", "b.sst", Headline.FORGED, "was copied from a signature of “Bob” on another"),
    Attack("b-bytes-after-cms.eml", "b.sst", Headline.MALFORMED, "There is more data after the signature"),
    Attack("b-second-forged.mbox", "b.sst", None, "check all of them on the page “Mail” (“sstwizard survey”)"),
    Attack("b-display-name.eml", "b.sst", Headline.TRUSTED, _BY_BOB, None, (UNCLEAR,), trusted_with_message=True),
    Attack("b-inner-stranger.eml", "b.sst", Headline.NOT_TRUSTED, "is not in this collection"),
)
"""The first two sets; `check`, `make` and `show` have tests of their own."""


def _third(file: str, *warnings: str) -> Attack:
    """Return a message of the third set that is trusted, with warnings."""
    return Attack(f"third/{file}", "third/c.sst", Headline.TRUSTED, "", None, warnings, trusted_with_message=True)


THIRD = (
    _third("h1-from-space-colon.eml", UNCLEAR, DIFFERS),
    _third("m2-header-protected-by-other-layer.eml", DIFFERS),
    *(
        _third(f"{name}.eml", UNCLEAR)
        for name in ("m3a-encoded-word-space", "m3c-encoded-word-folded", "m3e-hair-spaces")
    ),
    Attack(
        *("third/m4-splice.eml", "third/c.sst", Headline.PARTLY_SIGNED),
        *("Only part 1 (text), part 2 (text) is signed", "part 1 (text), part 2 (text)", (UNSIGNED_PARTS,)),
        trusted_with_message=True,
    ),
    _third("l5-msg-unlisted-property.msg", DIFFERS),
    Attack("third/l5c-msg-both-kinds.msg", "third/c.sst", Headline.MALFORMED, "occurs twice"),
    Attack("third/l6-msg-report.msg", "third/c.sst", Headline.UNSIGNED, "no S/MIME signature", attached=(True,)),
    Attack(
        *("third/l7-utf16-blank.eml", "third/c.sst", Headline.PARTLY_SIGNED, "Only part 1 (text) is signed"),
        *("part 1 (text)", (UNSIGNED_PARTS,)),
        trusted_with_message=True,
    ),
)
"""The third set; its surveys have a test of their own."""
