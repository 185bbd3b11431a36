"""Parts of a certificate, cut out as they are encoded."""

from __future__ import annotations

import pytest
from asn1crypto import x509 as asn1_x509

from pki import PKI
from sstwizard.core.formats.encoded import algorithm_identifiers, public_key_info

VERSION = b"\xa0\x03\x02\x01\x02"


def without_version(der: bytes) -> bytes:
    """Return a certificate of version 1, which does not say so; its signature is wrong."""
    parsed = asn1_x509.Certificate.load(der)
    signed, algorithm, signature = (
        bytes(parsed[part].dump()) for part in ("tbs_certificate", "signature_algorithm", "signature_value")
    )
    assert signed.find(VERSION) > 0
    inner = signed[signed.find(VERSION) + len(VERSION) :]
    whole = b"\x30\x82" + len(inner).to_bytes(2) + inner + algorithm + signature
    return b"\x30\x82" + len(whole).to_bytes(2) + whole


def test_parts_are_cut_out(pki: PKI) -> None:
    """Both algorithm identifiers and the key are found, byte for byte, with a version before them and without."""
    der = pki.make("Root").der
    parsed = asn1_x509.Certificate.load(der)
    algorithm = parsed["signature_algorithm"].dump()
    key = parsed["tbs_certificate"]["subject_public_key_info"].dump()
    for each in (der, without_version(der)):
        assert algorithm_identifiers(each) == (algorithm, algorithm)
        assert public_key_info(each) == key


@pytest.mark.parametrize("der", [b"", b"garbage", b"\x30\x00", b"\x30\x02\x30\x00", b"\x30\x04\x30\x00\x30\x00"])
def test_nothing_is_cut_out_of_what_is_no_certificate(der: bytes) -> None:
    """Bytes without these parts have none, and nothing is raised."""
    assert algorithm_identifiers(der) is None
    assert public_key_info(der) is None


def test_a_part_that_is_something_else_is_none(pki: PKI) -> None:
    """What stands in the key's place is the key only if it looks like one; an algorithm has to be a sequence."""
    der = pki.make("Root").der
    key = public_key_info(der) or b""
    algorithm, _ = algorithm_identifiers(der) or (b"", b"")
    assert public_key_info(der.replace(key[2:4], b"\x31" + key[3:4])) is None
    assert algorithm_identifiers(der.replace(algorithm, b"\x31" + algorithm[1:])) is None
