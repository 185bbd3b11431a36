"""What a mail consists of: which parts are signed and which are not, what is attached, and what is refused."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pytest
from asn1crypto import cms as asn1crypto_cms

import mail
from pki import Entity
from signed_data import Maker
from sstwizard.core import messages
from sstwizard.core.certificates.budget import Budget, Cost
from sstwizard.core.errors import FormatError
from sstwizard.core.formats import pkcs7 as bundle
from sstwizard.core.messages.cms import MAX_SIGNATURES
from sstwizard.core.messages.signature import Content
from sstwizard.core.messages.structure import MAX_DEPTH, Part, Structure, message_budget, read_mail
from sstwizard.core.messages.verdict import Outcome

from .judging import TEXT, signed

SIGNATURE = "application/pkcs7-signature"
SIGNED = f'multipart/signed; protocol="{SIGNATURE}"; boundary=b'


def opaque(signer: Entity, content: bytes) -> bytes:
    """Return an application/pkcs7-mime of any content."""
    return mail.opaque(Maker(signer, content).make())


def clear(
    signature: bytes, kind: str = "", part: str = SIGNATURE, body: bytes | None = None, extra: bytes = b""
) -> bytes:
    """Return a multipart/signed whose signature is in a part of any kind, with any base64 and further fields."""
    encoded = base64.encodebytes(signature).replace(b"\n", b"\r\n") if body is None else body
    header = f"Content-Type: {part}\r\nContent-Transfer-Encoding: base64\r\n".encode() + extra
    return mail.multipart(kind or SIGNED, "b", mail.CONTENT, header + b"\r\n" + encoded)


def padded(signature: bytes) -> bytes:
    """Return the base64 of a signature, which ends with "=" whatever its length is: more of these are no more data."""
    return base64.b64encode(signature).rstrip(b"=") + b"="


def read(entity: bytes) -> Structure:
    """Read a mail that consists of an entity."""
    return messages.read(mail.mail(entity)).structure


def signed_parts(structure: Structure) -> list[str]:
    """Return the numbers of the signed parts."""
    return [each.part.number for each in structure.signed]


def unsigned_parts(structure: Structure) -> list[str]:
    """Return the numbers of the unsigned parts."""
    return [each.number for each in structure.unsigned]


def why(structure: Structure) -> tuple[Outcome, str]:
    """Return what is wrong with a mail: in a word, and the beginning of the sentence."""
    assert structure.fault is not None
    outcome, reason = structure.fault
    return outcome, str(reason)


def test_a_signature_covers_the_whole_message(beside: bytes, inside: bytes) -> None:
    """A message that is signed as a whole has one signed part, without a number, and no unsigned one."""
    for entity in (mail.clear_signed(beside), mail.opaque(inside)):
        structure = read(entity)
        assert (signed_parts(structure), structure.unsigned, structure.fault) == ([""], (), None)
        assert structure.signed[0].part == Part("", "text/plain", "")


def test_what_stands_beside_a_signed_part_is_not_signed(beside: bytes, inside: bytes) -> None:
    """Each part is in a signature or named as unsigned, with its number, kind and name (RFC 9051 6.4.5.1)."""
    picture = mail.entity("image/png; name=x.png", b"png")
    loud = mail.entity("application/pkcs7-mime; name=SMIME.P7M", inside, "base64")
    for part in (mail.clear_signed(beside), mail.opaque(inside), loud):
        structure = read(mail.mixed(TEXT, mail.mixed(part, picture, boundary="c")))
        assert signed_parts(structure) == ["2.1"]
        assert structure.unsigned == (Part("1", "text/plain", ""), Part("2.2", "image/png", "x.png"))


def test_parts_are_called_by_number_and_kind() -> None:
    """Text by a word, what has a file name by that, and others by their media type; invisible marks are escaped."""
    assert str(Part("2", "text/plain").text) == "part 2 (text)"
    assert str(Part("", "text/html").text) == "part 1 (formatted text)"
    assert str(Part("1", "text/plain", "a\u202eb.txt").text) == "part 1 (a\\u202eb.txt)"
    assert str(Part("1", "image/png").text) == "part 1 (image/png)"


def test_layers_are_all_found(signer: Entity, beside: bytes) -> None:
    """Signatures inside a signed part are judged too, in either form, and belong to the outermost part."""
    whole = mail.clear_signed(beside)
    for inner, count in ((whole, 2), (opaque(signer, whole), 3)):
        for outer in (signed(signer, inner), opaque(signer, inner)):
            structure = read(mail.mixed(TEXT, outer))
            assert [each.outermost for each in structure.signed] == ["2"] * count
            assert unsigned_parts(structure) == ["1"]


def test_parts_of_a_signed_multipart_are_covered(signer: Entity, sealed: bytes) -> None:
    """What lies inside the signed part is signed, attachments and encrypted parts included; what is sealed is told."""
    picture = mail.mixed(TEXT, mail.entity("image/png", b"png"), boundary="c")
    secret = mail.opaque(sealed, "application/pkcs7-mime; smime-type=enveloped-data")
    for content, is_sealed in ((picture, False), (secret, True)):
        structure = read(signed(signer, content))
        assert (signed_parts(structure), structure.unsigned, structure.has_encrypted_part) == ([""], (), is_sealed)


@pytest.mark.parametrize("encoding", ["7bit", "base64"])
def test_attached_messages_are_listed(encoding: str, signer: Entity, beside: bytes) -> None:
    """A signed message that is attached is listed by its name or subject, inside a signed part and beside one."""
    forwarded = b"Subject: Hi\r\n" + mail.mail(mail.clear_signed(beside))
    for kind, name in (("message/rfc822", "Hi"), ("message/global; name=a.eml", "a.eml")):
        part = mail.entity(kind, forwarded, encoding)
        content = mail.mixed(TEXT, part)
        covered = read(signed(signer, content))
        assert (covered.unsigned, [each.name for each in covered.attached]) == ((), [name])
        uncovered = read(mail.mixed(mail.clear_signed(beside), part))
        assert (unsigned_parts(uncovered), [each.name for each in uncovered.attached]) == (["2"], [name])
        assert signed_parts(uncovered) == ["1"]


def test_an_attached_message_begins_with_no_line_of_a_mailbox(beside: bytes) -> None:
    """What such a line would be in a mailbox, programs show or skip in an attachment as they like."""
    letter = mail.mail(mail.clear_signed(beside))
    for first, is_sound in ((b"", True), (b"From boss@corp.example\r\n", False)):
        (attached,) = read(mail.mixed(TEXT, mail.entity("message/rfc822", first + letter))).attached
        assert (attached.fault is None) is is_sound


def test_attached_messages_that_are_not_signed_are_not_listed(beside: bytes) -> None:
    """Of an unsigned message that is attached, the signed ones attached to it are; a malformed one is listed itself."""

    def attached(entity: bytes) -> bytes:
        return mail.entity("message/rfc822", mail.mail(entity))

    assert read(mail.mixed(mail.clear_signed(beside), attached(TEXT))).attached == ()
    assert len(read(attached(mail.mixed(TEXT, attached(mail.clear_signed(beside))))).attached) == 1
    (malformed,) = read(mail.mixed(attached(mail.opaque(b"garbage")))).attached
    assert why(malformed)[0] is Outcome.MALFORMED


@pytest.mark.parametrize(
    "kind", ["application/octet-stream; name=invoice.xml.p7m", "application/pkcs7-mime; name=x.p7m"]
)
def test_attached_signed_files_are_attachments(kind: str, signer: Entity, inside: bytes) -> None:
    """A signed file with a name of its own is no part of the text: it is listed, and signs nothing around it."""
    file = mail.entity(kind, inside, "base64")
    structure = read(mail.mixed(TEXT, file))
    assert (structure.signed, unsigned_parts(structure)) == ((), ["1", "2"])
    assert [len(each.signed) for each in structure.attached] == [1]
    content = mail.mixed(TEXT, file)
    covered = read(signed(signer, content))
    assert (signed_parts(covered), covered.unsigned, len(covered.attached)) == ([""], (), 1)


@pytest.mark.parametrize(
    ("kind", "is_read"),
    [
        ("application/octet-stream; name=smime.p7m", True),
        ("application/octet-stream; name=SMIME.P7Z", True),
        ("application/octet-stream; name=message.p7m", True),
        ("application/octet-stream\r\nContent-Disposition: attachment; filename=smime.p7m", True),
        ("application/octet-stream; name=smime.bin", False),
        ("application/octet-stream", False),
        ("text/plain; name=smime.p7m", False),
    ],
)
def test_opaque_messages_go_by_name(kind: str, is_read: bool, inside: bytes) -> None:
    """application/octet-stream with an S/MIME file name is an opaque message (RFC 8551 3.9), and nothing else is.

    What is the whole message is no attached file, whatever it is called. What is only named so may be anything, so a
    damaged one is an attachment.
    """
    structure = read(mail.entity(kind, inside, "base64"))
    assert (signed_parts(structure), structure.attached) == ([""] if is_read else [], ())
    assert why(read(mail.entity(kind, b"garbage")))[0] is Outcome.UNSIGNED
    declared = read(mail.entity("application/pkcs7-mime; name=message.p7m", inside, "base64"))
    assert (signed_parts(declared), declared.unsigned, declared.attached) == ([""], (), ())


def test_certificates_alone_sign_nothing(beside: bytes, signer: Entity) -> None:
    """A bundle of certificates is an unsigned part, or an unsigned message, also in a file with a name of its own."""
    for kind in ("application/pkcs7-mime; smime-type=certs-only", "application/pkcs7-mime; name=chain.p7c"):
        certificates = mail.entity(kind, bundle.encode([signer.der]), "base64")
        assert why(read(certificates))[0] is Outcome.UNSIGNED
        structure = read(mail.mixed(mail.clear_signed(beside), certificates))
        assert (unsigned_parts(structure), structure.attached) == (["2"], ())


CTE, PREAMBLE, OTHER = b"Content-Transfer-Encoding", b"This is MIME.\r\n", b"\r\n\r\nOther\r\n"
QP = CTE + b": quoted-printable\r\n"
ENCODED_TEXT = mail.entity("text/plain", b"a=20=\r\nb", "quoted-printable")
REFUSED: dict[str, dict[str, Callable[[bytes, bytes], bytes]]] = {
    "A signed message has exactly two": {
        "one part": lambda *_: mail.multipart(SIGNED, "b", mail.CONTENT),
        "three parts": lambda beside, _: clear(beside).replace(b"\r\n--b--", b"\r\n--b\r\n" + TEXT + b"\r\n--b--"),
        "second of another kind": lambda beside, _: clear(beside, part="application/octet-stream; name=smime.p7s"),
        "a part of it": lambda beside, _: mail.mixed(mail.clear_signed(beside), mail.multipart(SIGNED, "b", TEXT)),
        "two encodings": lambda beside, _: clear(beside, extra=b"Content-Transfer-Encoding: 7bit\r\n"),
    },
    "A header field that describes": {
        "two types": lambda beside, _: b"Content-Type: text/html\r\n" + clear(beside),
        "two boundaries": lambda beside, _: clear(beside, f"{SIGNED}; boundary=c"),
        "two boundaries, one continued": lambda beside, _: clear(beside, f"{SIGNED}; Boundary*0=c"),
        "an unknown encoding": lambda _, inside: mail.entity("application/pkcs7-mime", inside, "x-uuencode"),
        "an unknown encoding of a multipart": lambda beside, _: b"%s: x-uuencode\r\n" % CTE + clear(beside),
        "base64 in which there are other parts": lambda beside, _: (
            b"%s: base64\r\n" % CTE + clear(beside).replace(PREAMBLE, base64.b64encode(b"\n--b" + OTHER) + b"\r\n")
        ),
        "an encoding that hides a delimiter": lambda beside, _: QP + clear(beside).replace(PREAMBLE, b"=2D-b" + OTHER),
        "one that joins a delimiter to a line": lambda beside, _: QP + clear(beside).replace(PREAMBLE, b"=\r\n"),
        "one with an equals sign in pairs": lambda beside, _: QP + clear(beside).replace(PREAMBLE, b"--==b" + OTHER),
        "one of another signed text": lambda beside, _: QP + clear(beside).replace(b"Dear Ann", b"Dear =41nn"),
        "one with another first part": lambda beside, _: (
            QP + mail.mixed(mail.clear_signed(beside)).replace(PREAMBLE, b"=2D-b" + OTHER, 1) + b"x=\rfoo\n--bX\r\n"
        ),
        "one of a multipart around it": lambda beside, _: (
            QP + mail.mixed(clear(beside).replace(PREAMBLE, b"--=62" + OTHER), boundary="o")
        ),
        "one of a multipart beside it": lambda beside, _: mail.mixed(
            mail.clear_signed(beside), QP + mail.mixed(boundary="o").replace(PREAMBLE, b"=2D-o" + OTHER)
        ),
        "one of a multipart in another that has one": lambda beside, _: (
            QP + mail.mixed(mail.clear_signed(beside), QP + mail.mixed(ENCODED_TEXT, boundary="o"))
        ),
        "one of a multipart around an attached message": lambda beside, _: (
            QP + mail.mixed(mail.entity("message/rfc822", b"X: =30\r\n" + mail.mail(mail.clear_signed(beside))))
        ),
        "one that joins the last delimiter to base64, and another after it": lambda beside, _: (
            QP + clear(b"", body=padded(beside)) + b"--b" + OTHER + b"--b--\r\n"
        ),
    },
    "There is more data after the signature": {
        "text after base64": lambda beside, _: clear(b"", body=padded(beside) + b"\r\nQQ=="),
        "characters after base64": lambda _, inside: mail.opaque(inside) + b"!",
        "bytes after the CMS": lambda _, inside: mail.opaque(inside + b"\0"),
        "a second CMS": lambda _, inside: mail.opaque(inside * 2),
    },
    "The content of the message doesn't match": {
        f"signed-data said to be {kind}": lambda _, inside, kind=kind: mail.opaque(  # type: ignore[misc]
            inside, f"application/pkcs7-mime; smime-type={kind}"
        )
        for kind in ("enveloped-data", "certs-only")
    },
    "The signature covers other content": {"content that is inside too": lambda _, inside: clear(inside)},
    "The signed content is missing": {"opaque without content": lambda beside, _: mail.opaque(beside)},
}


@pytest.mark.parametrize(("sentence", "name"), [(sentence, name) for sentence in REFUSED for name in REFUSED[sentence]])
def test_what_may_be_read_differently_is_refused(sentence: str, name: str, beside: bytes, inside: bytes) -> None:
    """Where programs may show something other than what is signed, the message is malformed, whatever else is in it."""
    outcome, reason = why(read(REFUSED[sentence][name](beside, inside)))
    assert (outcome, reason[: len(sentence)]) == (Outcome.MALFORMED, sentence)


@pytest.mark.parametrize("text", [b"=48ello", b"=2D-b\r\n\r\nHello"])
def test_an_encoding_of_unsigned_mail_is_passed_over(text: bytes) -> None:
    """Where nothing is signed, it doesn't matter which parts a program finds."""
    part = mail.entity("text/plain", text, "quoted-printable")
    assert why(read(QP + mail.mixed(part)))[0] is Outcome.UNSIGNED


@pytest.mark.parametrize("protocol", [f'protocol="{SIGNATURE}"', "protocol=Application/X-PKCS7-signature", "micalg=x"])
@pytest.mark.parametrize("kind", ["application/x-pkcs7-signature; name=smime.p7s", "Application/PKCS7-Signature"])
def test_both_names_of_a_signature_are_one(protocol: str, kind: str, beside: bytes) -> None:
    """pkcs7-signature and x-pkcs7-signature are the same, in either place and in any case."""
    assert signed_parts(read(clear(beside, f"multipart/signed; {protocol}; boundary=b", kind))) == [""]


@pytest.mark.parametrize(
    ("protocol", "sentence"), [("application/pgp-signature", "OpenPGP"), ("application/x-other", "no S/MIME")]
)
def test_another_protocol_is_no_smime_signature(protocol: str, sentence: str, beside: bytes) -> None:
    """A multipart/signed of another protocol signs nothing here, and what OpenPGP is gets its own sentence."""
    outcome, reason = why(read(clear(beside, f'multipart/signed; protocol="{protocol}"; boundary=b')))
    assert (outcome, sentence in reason) == (Outcome.UNSIGNED, True)


@pytest.mark.parametrize(("delimiter", "outcome"), [(b"--i", None), (b"--b", Outcome.MALFORMED)])
def test_text_that_is_not_shown_may_hide_parts(delimiter: bytes, outcome: Outcome | None, beside: bytes) -> None:
    """It may hold the delimiter of a multipart that has ended before it, and none of one that it lies in."""
    ended = mail.mixed(TEXT, boundary="i")
    hiding = mail.mixed(TEXT, boundary="h").replace(b"This is MIME.", b"See " + delimiter)
    structure = read(mail.mixed(ended, hiding, mail.clear_signed(beside)))
    assert signed_parts(structure) == ["3"]
    assert (structure.fault and structure.fault[0]) is outcome


@pytest.mark.parametrize("blanks", [b"", b" ", b"\t" * 101, b" " * 10_000])
def test_blanks_behind_a_delimiter_are_nothing(blanks: bytes, beside: bytes) -> None:
    """However many stand there (RFC 2046 5.1.1), what follows is a part that programs show."""
    before, after = mail.mixed(mail.clear_signed(beside), TEXT).rsplit(b"\r\n--b\r\n", 1)
    structure = read(before + b"\r\n--b" + blanks + b"\r\n" + after)
    assert (signed_parts(structure), unsigned_parts(structure)) == (["1"], ["2"])


@pytest.mark.parametrize("levels", [MAX_DEPTH, MAX_DEPTH + 1])
def test_depth_is_limited(levels: int, beside: bytes) -> None:
    """A part that lies deeper than any mail program nests refuses the message, for it can't be told what it is."""
    entity = mail.clear_signed(beside)
    for number in range(levels - 1):
        entity = mail.mixed(entity, boundary=f"b{number}")
    assert (read(entity).fault is None) is (levels == MAX_DEPTH)


def test_signed_files_in_signed_files_are_limited(signer: Entity, inside: bytes) -> None:
    """A signed file that holds one, and so on, is looked into as deep as parts are, and no deeper."""
    held = inside
    for number in range(MAX_DEPTH):
        file = mail.entity("application/pkcs7-mime; name=x.p7m", held, "binary")
        held = Maker(signer, mail.mixed(file, boundary=f"b{number}")).make()
    structure, levels = messages.read(held).structure, 0
    while structure.attached:
        assert structure.fault is None
        structure, levels = structure.attached[0], levels + 1
    assert "too many signatures or parts" in why(structure)[1]
    assert levels == MAX_DEPTH // 3 + 1


@pytest.mark.parametrize("is_file", [False, True])
def test_signed_parts_are_limited(is_file: bool, beside: bytes, inside: bytes) -> None:
    """Of a file, 100 signatures are checked, and what is beyond is not even decoded: it may hold much that takes long.

    More signed parts refuse the message; of signed files, the first that is too many says so.
    """
    file = "application/pkcs7-mime; name=x.p7m"
    good, longer = (
        mail.entity(file, inside + end, "base64") if is_file else mail.clear_signed(beside + end)
        for end in (b"", b"\0")
    )
    for parts, sentence in (([good] * 100, ""), ([good] * 100 + [longer], "too many"), ([longer, good], "more data")):
        structure = read(mail.mixed(*parts))
        faults = [each.fault for each in structure.attached] if is_file else [structure.fault]
        found = [str(fault.message) for fault in faults if fault is not None]
        assert len(found) == bool(sentence)
        assert all(sentence in each for each in found)


def test_many_parts_are_limited(beside: bytes) -> None:
    """More parts than are looked at refuse the message, even one after the other."""
    structure = read(mail.mixed(*[TEXT] * 1_100, mail.clear_signed(beside)))
    assert "too many signatures or parts" in why(structure)[1]


def test_an_attached_message_of_too_many_parts_says_so_itself(signer: Entity) -> None:
    """A message that can't be looked through is malformed; the one that it is attached to is judged by itself."""
    deep = TEXT
    for number in range(MAX_DEPTH):
        deep = mail.mixed(deep, boundary=f"b{number}")
    structure = read(signed(signer, mail.mixed(TEXT, mail.entity("message/rfc822", mail.mail(deep)), boundary="o")))
    assert (structure.fault, [why(each)[0] for each in structure.attached]) == (None, [Outcome.MALFORMED])
    spent = Budget(limits={Cost.PARTS: 0})
    assert read_mail(mail.mail(TEXT), 0, 100, spent).fault is not None


@pytest.mark.parametrize(("layers", "is_read"), [(5, True), (6, False)])
def test_layers_of_a_large_message(layers: int, is_read: bool, signer: Entity) -> None:
    """Each layer signs all that lies in it again: a large message may have a few, for all are kept and digested."""
    content = mail.entity("text/plain", (b"x" * 70 + b"\r\n") * 165_000)
    for _ in range(layers):
        content = signed(signer, content)
    structure = read(content)
    assert (structure.fault is None) is is_read
    assert is_read or "too many signatures or parts" in why(structure)[1]


@pytest.mark.parametrize(("size", "most"), [(0, 2**26), (2**24 - 1, 2**26), (2**25, 2**27)])
def test_signed_bytes_are_limited(size: int, most: int) -> None:
    """Of a file, four times its bytes may be signed, or 64 MB."""
    limits = message_budget(size)
    assert limits.draw(Cost.SIGNED_BYTES, most)
    assert not limits.draw(Cost.SIGNED_BYTES)


def test_signatures_are_counted_in_all_parts(inside: bytes) -> None:
    """A file has at most 100 signatures, however they are spread."""
    many = asn1crypto_cms.ContentInfo.load(inside)
    infos = many["content"]["signer_infos"]
    for _ in range(MAX_SIGNATURES - 1):
        infos.append(infos[0].copy())
    several = [mail.opaque(many.dump(force=True))] * (100 // MAX_SIGNATURES)
    assert read(mail.mixed(*several)).fault is None
    assert "too many signatures" in why(read(mail.mixed(*several, several[0])))[1]


def test_a_mailbox_of_several_messages_is_refused(beside: bytes) -> None:
    """A file of one message may begin as a mailbox does; of several, none is judged, and survey is named."""
    line = b"From bob@example.com Thu Jan  1 00:00:00 2026\r\n"
    one = line + mail.mail(mail.clear_signed(beside))
    assert len(messages.read(one).structure.signed) == 1
    assert len(messages.read(mail.mail(mail.clear_signed(beside)) + b"\r\n" + one).structure.signed) == 1
    for beginning in (b"", b"\r\n", b"\xef\xbb\xbf"):
        with pytest.raises(FormatError, match="sstwizard survey"):
            messages.read(beginning + one + b"\r\n" + one)


def test_a_bare_signature_with_content_is_whole(inside: bytes, beside: bytes, signer: Entity) -> None:
    """A .p7m has its content, perhaps signed once more; where content is known to be elsewhere, its own is refused.

    An opaque message in Outlook without content is malformed: there is no other file to ask for.
    """
    assert messages.read(inside).structure.signed[0].contents == (mail.CONTENT,)
    for data in (beside, base64.b64encode(beside), beside + b"\n"):
        assert messages.read(data).lacks_content
        assert messages.read(data, is_detached=True).structure.signed[0].states == (Content.MISSING,)
    assert why(messages.read(inside, is_detached=True).structure)[0] is Outcome.MALFORMED
    layers = messages.read(Maker(signer, mail.clear_signed(beside)).make()).structure
    assert [each.outermost for each in layers.signed] == ["", ""]
    assert why(messages.read(mail.outlook(beside)).structure)[0] is Outcome.MALFORMED


def test_parts_of_a_digest_are_messages(beside: bytes) -> None:
    """A part of a multipart/digest that names no type is a message (RFC 2046 5.1.5); one that does is what it says."""
    message = b"\r\n" + mail.mail(mail.clear_signed(beside))
    kind = 'multipart/digest; boundary="b"'
    structure = read(mail.multipart(kind, "b", message))
    assert (structure.signed, unsigned_parts(structure), len(structure.attached)) == ((), ["1"], 1)
    assert signed_parts(read(mail.multipart(kind, "b", mail.clear_signed(beside)))) == ["1"]
