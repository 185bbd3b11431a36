"""MIME entities: what their fields say, and what is base64 and nothing else."""

from __future__ import annotations

import pytest

from sstwizard.core.messages.mime import Entity, entity_at, is_strict_base64

ENCODED = b"Content-Transfer-Encoding: quoted-printable\r\nContent-Type: multipart/mixed; boundary=b"
BASE64 = b"\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\n"


def entity(header: bytes, body: bytes = b"body") -> Entity:
    """Return an entity of a header and a body."""
    data = header + b"\r\n\r\n" + body
    return entity_at(data, 0, len(data))


@pytest.mark.parametrize("blank", [b"\xa0", b"\x85", b"\x0b", b"\x1f", "\u2003".encode(), "\u00a0".encode()])
def test_only_the_blanks_of_mime_are_blanks(blank: bytes) -> None:
    """A character that Python takes for a blank makes another type or parameter of it, as for mail programs."""
    assert entity(b"Content-Type: application/pkcs7-mime" + blank).kind != "application/pkcs7-mime"
    boundary = entity(b"Content-Type: multipart/mixed;" + blank + b"boundary=b").delimiter
    assert boundary != b"--b"
    assert entity(b"Content-Type: multipart/mixed;\t boundary=b").delimiter == b"--b"


def test_names_in_any_language_are_kept() -> None:
    """A file name in UTF-8, or in Latin-1, is read as it is."""
    for name in ("à la carte.pdf".encode(), b"gr\xfc\xdfe.pdf"):
        assert entity(b'Content-Type: application/pdf; name="' + name + b'"').name.endswith(".pdf")
    assert entity('Content-Type: application/pdf; name="äöü.pdf"'.encode()).name == "äöü.pdf"


@pytest.mark.parametrize(
    ("body", "is_strict"),
    [
        (b"", True),
        (b"QUJD", True),
        (b" QU\r\nJD\t\n", True),
        (b"QUI=", True),
        (b"QQ=\r\n=\r\n", True),
        (b"QUI", True),
        (b"QUI=QUJD", False),
        (b"QUJDQ", False),
        (b"QU-JD", False),
        (b"QUJD\0", False),
        (b"QUJD" * 300_000 + b"!", False),
        (b"QUJD" * 300_000 + b"=", True),
    ],
)
def test_base_64_and_nothing_else(body: bytes, is_strict: bool) -> None:
    """Blanks may stand anywhere; other characters, and digits after the padding or a single one left over, may not."""
    assert is_strict_base64(body) is is_strict
    assert entity(b"Content-Transfer-Encoding: base64", body).has_strange_characters is not is_strict
    assert not entity(b"Content-Transfer-Encoding: 7bit", body).has_strange_characters


@pytest.mark.parametrize(
    ("body", "is_literal"),
    [
        (b"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\na = b\r\n--b--\r\n", True),
        (b"--b\r\n\r\n=3D\r\n--b--\r\n", False),
        (b"--b\r\n\r\n=3d\r\n--b--\r\n", False),
        (b"--b\r\n\r\na= \t\r\nb\r\n--b--\r\n", False),
        (b"--b\r\n\r\na=\rb\r\n--b--\r\n", False),
        (b"--b\r\n\r\na==b\r\n--b--\r\n", False),
        (BASE64 + b"QQ==\r\n--b--\r\n", True),
        (BASE64 + b"QUI=\r\n\r\n--b-- \r\nepilogue", True),
        (BASE64 + b"QQ=\r\n=\r\n--b--\r\n", False),
        (BASE64 + b"Q=\rQ==\r\n--b--\r\n", False),
        (BASE64 + b"QQ==\r\n--b--\r\n--b\r\n\r\nx", False),
        (BASE64 + b"QQ==\r\n", False),
        (BASE64 + b"QQ==" + BASE64 + b"QUJD\r\n--b--\r\n", False),
        (b"--b\r\n\r\nQQ==\r\n--b--\r\n", False),
    ],
)
def test_a_multipart_that_may_be_decoded(body: bytes, is_literal: bool) -> None:
    """Undoing quoted-printable may change nothing, except at the end of base64 that is the last part."""
    assert entity(ENCODED, body).is_literal is is_literal
    nested = b"--o\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + body + b"\r\n--o--\r\n"
    assert entity(ENCODED.replace(b"=b", b"=o"), nested).is_literal is is_literal
    assert entity(ENCODED.partition(b"\n")[2], body).is_literal
    assert not entity(ENCODED.replace(b"quoted-printable", b"base64"), body).is_literal


def test_padding_is_not_looked_for_endlessly() -> None:
    """Thousands of nested multiparts are no more than an answer that they may be read differently."""
    levels = b"".join(b"--%d\r\nContent-Type: multipart/mixed; boundary=%d\r\n\r\n" % (n, n + 1) for n in range(5_000))
    assert not entity(ENCODED.replace(b"=b", b"=0"), levels + b"=41").is_literal
