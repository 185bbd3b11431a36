"""Wycheproof: signatures, each checked as one of a message that signs its content itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.certificates.limited_asn1 import keys
from sstwizard.core.certificates.limited_asn1 import x509 as asn1_x509
from sstwizard.core.messages.signature import Content, Scheme, Signature

from .case import Case, Result, compared

_ML_DSA = {f"ML-DSA-{size}": f"2.16.840.1.101.3.4.3.{number}" for number, size in enumerate((44, 65, 87), 17)}

_PSS_BY_SHAKE = {"SHAKE128": "1.3.6.1.5.5.7.6.30", "SHAKE256": "1.3.6.1.5.5.7.6.31"}
"""The OIDs of schemes whose mask is made by SHAKE itself (RFC 8702 3.2)."""


def cases(files: Mapping[str, bytes]) -> Iterator[Case]:
    """Yield the cases of each file of test vectors."""
    for name, data in sorted(files.items()):
        read = json.loads(data)
        for group in read["testGroups"]:
            yield from _group(name.removesuffix("_test.json"), read["algorithm"], group)


def _group(name: str, algorithm: str, group: Mapping[str, Any]) -> Iterator[Case]:
    scheme, signer = _scheme(algorithm, group), _signer(_public_key(algorithm, group))
    for test in group["tests"]:
        case = f"{name} {test['tcId']}"
        if test.get("ctx"):
            yield Case(case, test["result"], Result.NOT_CHECKED, "has a context, which signatures of messages lack")
            continue
        signature = Signature(signer, bytes.fromhex(test["sig"]), scheme, attributes=None)
        content = signature.check([bytes.fromhex(test["msg"])])
        yield _compared(case, test["result"], content)


def _compared(name: str, expected: str, content: Content) -> Case:
    is_accepted = None if content is Content.UNCHECKABLE else content is Content.VALID
    if expected == "acceptable":  # either is right
        return Case(name, expected, Result.NOT_CHECKED if is_accepted is None else Result.AGREED, content.value)
    return compared(name, is_expected=expected == "valid", is_accepted=is_accepted, answer=content.value)


def _scheme(algorithm: str, group: Mapping[str, Any]) -> Scheme:
    digest = _digest(group.get("sha", "SHA-512"))
    match algorithm:
        case "RSASSA-PKCS1-v1_5":
            return Scheme("rsassa_pkcs1v15", digest)
        case "RSASSA-PSS":
            if group["mgf"] != "MGF1":
                return Scheme(_PSS_BY_SHAKE[group["mgf"]], digest)
            return Scheme("rsassa_pss", digest, _digest(group["mgfSha"]), group["sLen"])
        case "ECDSA":
            return Scheme("ecdsa", digest)
        case "EDDSA":
            curve = group["publicKey"]["curve"]
            return Scheme("ed25519", "sha512") if curve == "edwards25519" else Scheme("ed448", "shake256")
        case _:
            return Scheme(_ML_DSA[algorithm], "sha512")


def _digest(name: str) -> str:
    """Return asn1crypto's name of a digest: "SHA3-256" is "sha3_256", "SHA-512/224" is "sha512_224"."""
    return name.lower().replace("sha-", "sha").replace("-", "_").replace("/", "_")


def _public_key(algorithm: str, group: Mapping[str, Any]) -> bytes:
    if "publicKeyDer" in group:
        return bytes.fromhex(group["publicKeyDer"])
    if "publicKeyAsn" in group:  # with parameters of RSASSA-PSS beside it
        key: Any = keys.RSAPublicKey.load(bytes.fromhex(group["publicKeyAsn"]))
        return bytes(keys.PublicKeyInfo.wrap(key, "rsa").dump())
    info: Any = keys.PublicKeyInfo({"algorithm": {"algorithm": _ML_DSA[algorithm]}, "public_key": b""})
    info["public_key"] = bytes.fromhex(group["publicKey"])
    return bytes(info.dump())


def _signer(public_key: bytes) -> Certificate:
    """Return a certificate of a key that says nothing else; its own signature is not asked for."""
    nobody, moment = asn1_x509.Name.build({}), asn1_x509.Time({"utc_time": datetime(2026, 1, 1, tzinfo=UTC)})
    algorithm = {"algorithm": "sha256_rsa"}
    signed = {
        "serial_number": 1,
        "signature": algorithm,
        "issuer": nobody,
        "validity": {"not_before": moment, "not_after": moment},
        "subject": nobody,
        "subject_public_key_info": keys.PublicKeyInfo.load(public_key),
    }
    made = asn1_x509.Certificate({"tbs_certificate": signed, "signature_algorithm": algorithm, "signature_value": b""})
    return Certificate(made.dump())
