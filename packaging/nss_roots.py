"""Mozilla's roots, as libnssckbi.so has them: a PKCS #11 token, asked what Thunderbird asks.

A root is taken if its trust object makes it a trust anchor for e-mail protection. Constants are those of NSS' pkcs11n.h
and of PKCS #11 2.40. Standard library only.
"""

from __future__ import annotations

import ctypes
import datetime
import hashlib
import ssl
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CKF_SERIAL_SESSION = 4
CKO_CERTIFICATE, CKO_NSS_TRUST = 1, 0xCE534353
CKA_CLASS, CKA_LABEL, CKA_VALUE, CKA_ISSUER, CKA_SERIAL_NUMBER = 0x00, 0x03, 0x11, 0x81, 0x82
CKA_NSS_EMAIL_DISTRUST_AFTER, CKA_TRUST_EMAIL_PROTECTION = 0xCE534374, 0xCE53635B
CKT_NSS_TRUSTED_DELEGATOR = 0xCE534352
CKR_OK, CKR_ATTRIBUTE_TYPE_INVALID = 0x00, 0x12
MOST = 65_536
"""The most bytes that a value may have; one with more is an error."""

# Where each function stands in CK_FUNCTION_LIST.
FUNCTIONS = {
    "C_Initialize": 0,
    "C_GetSlotList": 4,
    "C_OpenSession": 12,
    "C_GetAttributeValue": 24,
    "C_FindObjectsInit": 26,
    "C_FindObjects": 27,
    "C_FindObjectsFinal": 28,
}


@dataclass(frozen=True)
class Root:
    """A root certificate in Mozilla's list that is a trust anchor for e-mail.

    Attributes:
        distrusted_after: CKA_NSS_EMAIL_DISTRUST_AFTER: Mozilla trusts nothing for e-mail that it issued since.
    """

    label: str
    der: bytes
    distrusted_after: datetime.date | None

    @property
    def sha256(self) -> str:
        """The SHA-256 of the certificate in upper-case hex."""
        return hashlib.sha256(self.der).hexdigest().upper()

    @property
    def pem(self) -> str:
        """The certificate in PEM, below a line with its label."""
        return f"# {self.label}\n{ssl.DER_cert_to_PEM_cert(self.der)}"


class FunctionList(ctypes.Structure):
    """CK_FUNCTION_LIST: a version, and the addresses of 68 functions."""

    _fields_ = (("version", ctypes.c_ubyte * 2), ("functions", ctypes.c_void_p * 68))


class Attribute(ctypes.Structure):
    """CK_ATTRIBUTE."""

    _fields_ = (("type", ctypes.c_ulong), ("value", ctypes.c_void_p), ("length", ctypes.c_ulong))


class Token:
    """A session with the token of roots, which is open until the process ends."""

    def __init__(self, library: Path, needed: Iterable[Path]) -> None:
        """Load the module, libnssckbi.so, and before it the libraries that it is linked to, and open the session.

        Each comes after those that it needs itself. So the module finds them, of whatever version this machine has
        others.
        """
        for each in needed:
            ctypes.CDLL(str(each), mode=ctypes.RTLD_GLOBAL)
        listed = ctypes.POINTER(FunctionList)()
        if ctypes.CDLL(str(library)).C_GetFunctionList(ctypes.byref(listed)):
            raise SystemExit(f"{library} is no PKCS #11 module.")
        self._functions = listed.contents.functions
        self._session = ctypes.c_ulong()
        self._call("C_Initialize", None)
        slots, count = (ctypes.c_ulong * 8)(), ctypes.c_ulong(8)
        self._call("C_GetSlotList", ctypes.c_ubyte(1), slots, ctypes.byref(count))
        session = ctypes.byref(self._session)
        self._call("C_OpenSession", ctypes.c_ulong(slots[0]), ctypes.c_ulong(CKF_SERIAL_SESSION), None, None, session)

    def objects(self, kind: int) -> list[int]:
        """Return the handles of all objects of a class."""
        wanted = ctypes.c_ulong(kind)
        template = Attribute(CKA_CLASS, ctypes.addressof(wanted), ctypes.sizeof(wanted))
        self._call("C_FindObjectsInit", self._session, ctypes.byref(template), ctypes.c_ulong(1))
        found, count = (ctypes.c_ulong * 10_000)(), ctypes.c_ulong()
        self._call("C_FindObjects", self._session, found, ctypes.c_ulong(len(found)), ctypes.byref(count))
        self._call("C_FindObjectsFinal", self._session)
        return found[: count.value]

    def attribute(self, handle: int, kind: int) -> bytes:
        """Return the value of an attribute; nothing where the object has none."""
        value = ctypes.create_string_buffer(MOST)
        asked = Attribute(kind, ctypes.addressof(value), MOST)
        arguments = (self._session, ctypes.c_ulong(handle), ctypes.byref(asked), ctypes.c_ulong(1))
        if self._call("C_GetAttributeValue", *arguments, allowed=CKR_ATTRIBUTE_TYPE_INVALID):
            return b""
        return value.raw[: asked.length]

    def _call(self, name: str, *arguments: Any, allowed: int = CKR_OK) -> int:
        result: int = ctypes.CFUNCTYPE(ctypes.c_ulong)(self._functions[FUNCTIONS[name]])(*arguments)
        if result not in (CKR_OK, allowed):
            raise SystemExit(f"{name} failed: CKR 0x{result:X}")
        return result


def anchors_for_email(token: Token) -> list[Root]:
    """Return the roots that Mozilla trusts for e-mail, by label and then by SHA-256."""
    trusted = {
        _identity(token, handle)
        for handle in token.objects(CKO_NSS_TRUST)
        if int.from_bytes(token.attribute(handle, CKA_TRUST_EMAIL_PROTECTION), sys.byteorder)
        == CKT_NSS_TRUSTED_DELEGATOR
    }
    certificates = [handle for handle in token.objects(CKO_CERTIFICATE) if _identity(token, handle) in trusted]
    roots = [_root(token, handle) for handle in certificates]
    return sorted(roots, key=lambda root: (root.label.casefold(), root.sha256))


def _identity(token: Token, handle: int) -> tuple[bytes, bytes]:
    return token.attribute(handle, CKA_ISSUER), token.attribute(handle, CKA_SERIAL_NUMBER)


def _root(token: Token, handle: int) -> Root:
    date = token.attribute(handle, CKA_NSS_EMAIL_DISTRUST_AFTER).strip(b"\0")  # b"\0" where there is none
    return Root(
        label=token.attribute(handle, CKA_LABEL).rstrip(b"\0").decode("utf-8"),
        der=token.attribute(handle, CKA_VALUE),
        distrusted_after=datetime.datetime.strptime(date.decode(), "%y%m%d%H%M%SZ").date() if date else None,
    )
