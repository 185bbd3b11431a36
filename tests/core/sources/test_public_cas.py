"""The public CAs that come with the program."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import lzma
import re
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import ExtendedKeyUsageOID

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.programs import withdrawal
from sstwizard.core.certificates.reading import silent
from sstwizard.core.chains.index import CertificateIndex
from sstwizard.core.chains.signing import is_self_signed
from sstwizard.core.resources import resource
from sstwizard.core.sources import public_cas, public_roots

CHECKOUT = Path(__file__).resolve().parents[3]
SUSPECT = "40F6AF0346A99AA1CD1D555A4E9CCE62C7F9634603EE406615833DC8C8D00367"
"""emSign Root CA - G1, whose owner's keys were recoverable (CVE-2026-111943)."""


@pytest.fixture(scope="module")
def record() -> dict[str, Any]:
    """What is written down of where the CAs come from."""
    content: dict[str, Any] = json.loads(resource("public-cas", "origin.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="module")
def cas() -> tuple[Certificate, ...]:
    """The CAs."""
    return tuple(public_cas.CATALOGUE)


@pytest.fixture(scope="module")
def roots() -> tuple[Certificate, ...]:
    """The public roots."""
    return public_roots.source().load(silent).certificates


def test_all_are_read(record: dict[str, Any], cas: tuple[Certificate, ...]) -> None:
    """As many as the record says, each once, with as many bytes."""
    assert len(cas) == len(set(cas)) == record["for mail"]
    assert sum(len(each.der) for each in cas) == record["bytes"]
    assert {str(each.origin) for each in cas} == {f"the list of public CAs (CCADB, {public_cas.date()})"}
    assert (public_cas.date(), public_cas.is_checked_for_revocation()) == (
        record["date"],
        record["checked for revocation"],
    )


def test_they_take_little_room() -> None:
    """The installer may grow by 0.9 MB."""
    folder = resource("public-cas")
    assert sum(path.stat().st_size for path in folder.iterdir()) < 900_000


def test_each_may_issue_for_mail(record: dict[str, Any], cas: tuple[Certificate, ...]) -> None:
    """On the day of the list, each is valid, a CA, not a root, and not kept from mail."""
    day = datetime.fromisoformat(record["date"]).replace(tzinfo=UTC)
    for each in cas:
        assert each.details.not_after, each.name
        assert each.details.not_after >= day, each.name
        assert each.details.basic_constraints_ca, each.name
        assert each.allows_email, each.name
        assert not is_self_signed(each), each.name


def test_each_leads_to_a_root_that_may_be_trusted(cas: tuple[Certificate, ...], roots: tuple[Certificate, ...]) -> None:
    """By signatures, each leads to a public root; none to one that kept its keys where withdrawn ones did."""
    trusted = [each for each in roots if withdrawal(each) is None and each.sha256 != SUSPECT]
    index = CertificateIndex((*roots, *cas))
    found: dict[Certificate, None] = {}
    level = trusted
    while level:
        level = [each for issuer in level for each in index.issued_by(issuer) if each not in found]
        found |= dict.fromkeys(level)
    assert set(found) == set(cas)
    (suspect,) = (each for each in roots if each.sha256 == SUSPECT)
    assert list(index.issued_by(suspect)) == []


def test_owners_are_those_of_the_list(cas: tuple[Certificate, ...]) -> None:
    """The table of owners names no other certificate."""
    assert public_cas.owners().keys() <= {each.sha256 for each in cas}


def test_the_data_has_its_licence() -> None:
    """Beside the data is the text of its licence, and who made it."""
    said = " ".join(resource("public-cas", "LICENSE.txt").read_text(encoding="utf-8").split())
    assert "Community Data License Agreement - Permissive, Version 2.0" in said
    assert "Common CA Database (CCADB, https://www.ccadb.org)" in said


def test_the_page_tells_how_old_the_list_is(record: dict[str, Any]) -> None:
    """Count and day on the page about roots are those of the record."""
    said = " ".join((CHECKOUT / "docs" / "public-roots.md").read_text(encoding="utf-8").split())
    assert f"{record['for mail']:,} CAs for mail, as of {record['date']}" in said
    assert ("Which of them were revoked isn't known so far" in said) is not record["checked for revocation"]


def test_an_independent_count_agrees(shared: Path, cas: tuple[Certificate, ...], record: dict[str, Any]) -> None:
    """Counted from CCADB's files by signatures alone, with nothing of ours, the same CAs come out."""
    day = datetime.fromisoformat(record["date"]).replace(tzinfo=UTC)
    roots = x509.load_pem_x509_certificates(resource("public-roots", "roots.pem").read_bytes())
    keys = {each.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo) for each in roots}
    by_issuer: dict[str, list[x509.Certificate]] = defaultdict(list)
    for each in set(_certificates(shared / "data" / "ccadb")):
        if _may_issue_for_mail(each, day, keys):
            by_issuer[_name(each.issuer)].append(each)
    found: set[x509.Certificate] = set()
    waiting = [each for each in roots if _sha256(each) != SUSPECT]
    while waiting:
        issuer = waiting.pop()
        for each in by_issuer.get(_name(issuer.subject), ()):
            if each not in found and _has_signed(issuer, each):
                found.add(each)
                waiting.append(each)
    assert {_sha256(each) for each in found} == {each.sha256 for each in cas}


def _certificates(folder: Path) -> list[x509.Certificate]:
    csv.field_size_limit(2**24)
    found = []
    for path in folder.glob("*.csv.xz"):
        with lzma.open(path) as file:
            for row in csv.DictReader(io.StringIO(file.read().decode())):
                try:
                    found.append(x509.load_pem_x509_certificate(row["X.509 Certificate (PEM)"].encode()))
                except (ValueError, x509.InvalidVersion):  # 24 of them; what cryptography can't read
                    assert re.fullmatch("[0-9A-F]{64}", row["SHA-256 Fingerprint"])
    assert len(found) > 10_000
    return found


def _may_issue_for_mail(each: x509.Certificate, day: datetime, keys: set[bytes]) -> bool:
    try:
        is_ca = each.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
        own = each.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except (x509.ExtensionNotFound, ValueError, UnsupportedAlgorithm):
        return False
    if each.not_valid_after_utc < day or not is_ca or own in keys or each.subject == each.issuer:
        return False
    try:
        purposes = each.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return not {ExtendedKeyUsageOID.EMAIL_PROTECTION, ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE}.isdisjoint(purposes)


def _has_signed(issuer: x509.Certificate, each: x509.Certificate) -> bool:
    """Return whether it has; what cryptography does for this in one call refuses SHA-1."""
    key, how = issuer.public_key(), each.signature_algorithm_parameters
    try:
        if isinstance(key, rsa.RSAPublicKey):
            assert isinstance(how, padding.PKCS1v15 | padding.PSS)
            assert each.signature_hash_algorithm
            key.verify(each.signature, each.tbs_certificate_bytes, how, each.signature_hash_algorithm)
        else:
            assert isinstance(key, ec.EllipticCurvePublicKey)
            assert isinstance(how, ec.ECDSA)
            key.verify(each.signature, each.tbs_certificate_bytes, how)
    except InvalidSignature:
        return False
    return True


def _name(name: x509.Name) -> str:
    """Return a name in a form in which kinds of strings and capitals don't matter."""
    return name.rfc4514_string().casefold()


def _sha256(each: x509.Certificate) -> str:
    return hashlib.sha256(each.public_bytes(Encoding.DER)).hexdigest().upper()
