"""Puts certificates into Windows' own stores for a test, and takes them out again."""

from __future__ import annotations

import ctypes
import hashlib
import importlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

LOCATIONS = {"CurrentUser": 1 << 16, "LocalMachine": 2 << 16}

_STORE_PROVIDER_SYSTEM_W = 10
_X509 = 1
_REPLACE_EXISTING = 3
_FIND_EXISTING = 13 << 16
_POINTER = ctypes.c_void_p
_DWORD = ctypes.c_uint32
_CTYPES: Any = ctypes
"""With the names that only Windows' Python has."""


class _Blob(ctypes.Structure):
    _fields_ = (("size", _DWORD), ("address", ctypes.c_char_p))


def is_wine() -> bool:
    """Whether this Windows is Wine."""
    return hasattr(_CTYPES.WinDLL("ntdll"), "wine_get_version")


def may_be_changed() -> bool:
    """Whether a test may change this Windows: Wine, or a machine that is thrown away (SSTWIZARD_THROWAWAY=1)."""
    return is_wine() or os.environ.get("SSTWIZARD_THROWAWAY") == "1"


@contextmanager
def stored(location: str, store: str, ders: list[bytes], properties: dict[int, bytes] | None = None) -> Iterator[None]:
    """Keep certificates in a store while the body runs, each with property values by property id."""
    if not may_be_changed() and (location, store) != ("CurrentUser", "CA"):
        pytest.skip("on a real Windows this would change what the machine trusts; set SSTWIZARD_THROWAWAY=1 if it may")
    if not is_wine() and (location, store) == ("CurrentUser", "Root"):
        pytest.skip("Windows asks the user about each root")
    _add(LOCATIONS[location], store, ders, properties or {})
    try:
        yield
    finally:
        for der in ders:
            _delete(location, store, der)


def _add(location: int, store: str, ders: list[bytes], properties: dict[int, bytes]) -> None:
    crypt32 = _crypt32()
    handle = crypt32.CertOpenStore(_STORE_PROVIDER_SYSTEM_W, 0, None, location, store)
    for der in ders:
        context = _POINTER()
        crypt32.CertAddEncodedCertificateToStore(handle, _X509, der, len(der), _REPLACE_EXISTING, ctypes.byref(context))
        for number, value in properties.items():
            crypt32.CertSetCertificateContextProperty(context, number, 0, ctypes.byref(_Blob(len(value), value)))
        crypt32.CertFreeCertificateContext(context)
    crypt32.CertCloseStore(handle, 0)  # what was added reaches others now


def _delete(location: str, store: str, der: bytes) -> None:
    if is_wine():  # whose CertDeleteCertificateFromStore does not get into the registry, where system stores live
        winreg: Any = importlib.import_module("winreg")
        root = {"CurrentUser": winreg.HKEY_CURRENT_USER, "LocalMachine": winreg.HKEY_LOCAL_MACHINE}[location]
        thumbprint = hashlib.sha1(der).hexdigest().upper()
        winreg.DeleteKey(root, rf"Software\Microsoft\SystemCertificates\{store}\Certificates\{thumbprint}")
        return
    crypt32 = _crypt32()
    handle = crypt32.CertOpenStore(_STORE_PROVIDER_SYSTEM_W, 0, None, LOCATIONS[location], store)
    wanted = crypt32.CertCreateCertificateContext(_X509, der, len(der))
    found = crypt32.CertFindCertificateInStore(handle, _X509, 0, _FIND_EXISTING, wanted, None)
    crypt32.CertDeleteCertificateFromStore(found)  # which frees it
    crypt32.CertFreeCertificateContext(wanted)
    crypt32.CertCloseStore(handle, 0)


def _crypt32() -> Any:
    library = _CTYPES.WinDLL("crypt32", use_last_error=True)
    prototypes: dict[str, tuple[Any, list[Any]]] = {
        "CertOpenStore": (_POINTER, [_POINTER, _DWORD, _POINTER, _DWORD, ctypes.c_wchar_p]),
        "CertCloseStore": (ctypes.c_int, [_POINTER, _DWORD]),
        "CertAddEncodedCertificateToStore": (
            ctypes.c_int,
            [_POINTER, _DWORD, ctypes.c_char_p, _DWORD, _DWORD, _POINTER],
        ),
        "CertSetCertificateContextProperty": (ctypes.c_int, [_POINTER, _DWORD, _DWORD, _POINTER]),
        "CertCreateCertificateContext": (_POINTER, [_DWORD, ctypes.c_char_p, _DWORD]),
        "CertFindCertificateInStore": (_POINTER, [_POINTER, _DWORD, _DWORD, _DWORD, _POINTER, _POINTER]),
        "CertDeleteCertificateFromStore": (ctypes.c_int, [_POINTER]),
        "CertFreeCertificateContext": (ctypes.c_int, [_POINTER]),
    }
    for name, (result, arguments) in prototypes.items():
        function = library[name]
        function.restype, function.argtypes, function.errcheck = result, arguments, _succeeded
        setattr(library, name, function)
    return library


def _succeeded(result: Any, function: Any, _arguments: Any) -> Any:
    if not result:
        raise _CTYPES.WinError(_CTYPES.get_last_error(), function.__name__)
    return result
