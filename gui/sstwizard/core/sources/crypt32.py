"""Call what wincertstore doesn't in Windows' crypt32.dll: open the store of a location, and read properties.

Prototypes and constants are those of wincrypt.h. The DLL is opened on first use, so that this module can be imported
anywhere.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

CURRENT_USER = 1 << 16
LOCAL_MACHINE = 2 << 16

_STORE_PROVIDER_SYSTEM_W = 10
_READONLY_FLAG = 0x8000

_BOOL = ctypes.c_int
_DWORD = ctypes.c_uint32
_POINTER = ctypes.c_void_p


def open_system_store(location: int, name: str) -> int:
    """Open a system store for reading; wincertstore's `CertOpenSystemStoreW` knows the current user's only.

    Args:
        location: `CURRENT_USER` or `LOCAL_MACHINE`.
        name: The store's name in the registry ("Root", "CA", …).

    Returns:
        The handle, to be closed with `CertCloseStore`.

    Raises:
        FileNotFoundError: There is no such store.
        OSError: Windows refuses.
    """
    open_store = _function("CertOpenStore", _POINTER, _POINTER, _DWORD, _POINTER, _DWORD, ctypes.c_wchar_p)
    handle: int = open_store(
        _STORE_PROVIDER_SYSTEM_W,  # lpszStoreProvider: a small number in place of a name
        0,  # dwEncodingType: not used by this provider
        None,  # hCryptProv: the default one
        location | _READONLY_FLAG,  # dwFlags
        name,  # pvPara
    )
    return handle


def free_context(context: ctypes.Structure) -> None:
    """Free a CERT_CONTEXT that no further enumeration will free."""
    _function("CertFreeCertificateContext", _BOOL, _POINTER)(ctypes.addressof(context))


def property_value(context: ctypes.Structure, property_id: int) -> bytes | None:
    """Read one property of a certificate; None where it has none, or none that can be read.

    Args:
        context: The certificate's CERT_CONTEXT.
        property_id: A CERT_*_PROP_ID.
    """
    get = _function("CertGetCertificateContextProperty", _BOOL, _POINTER, _DWORD, _POINTER, ctypes.POINTER(_DWORD))
    address, size = ctypes.addressof(context), _DWORD()
    try:
        get(address, property_id, None, ctypes.byref(size))
        value = ctypes.create_string_buffer(size.value)
        get(address, property_id, value, ctypes.byref(size))
    except OSError:
        return None
    return value.raw[: size.value]


@cache
def _library() -> Any:
    if sys.platform != "win32":
        raise NotImplementedError("crypt32.dll is a part of Windows")
    return ctypes.WinDLL("crypt32", use_last_error=True)


@cache
def _function(name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    function = _library()[name]
    function.restype, function.argtypes, function.errcheck = result, arguments, _succeeded
    return function  # type: ignore[no-any-return]


def _succeeded(result: Any, function: Any, _arguments: Any) -> Any:
    """Return the result of a call that succeeded, and raise an error that names the function for any other."""
    if result or sys.platform != "win32":
        return result
    code = ctypes.get_last_error()
    raise ctypes.WinError(code, f"{function.__name__}: {ctypes.FormatError(code).strip()}")
