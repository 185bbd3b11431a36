"""Calls of the Windows API: known folders, program versions, user and computer, private folders, DLLs, and stores.

Prototypes and constants are those of the Windows SDK. Libraries are opened on first use, from the system's folder.
"""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import sys
import uuid
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

assert sys.platform == "win32"

import msvcrt  # noqa: E402 - only Windows has it

DOCUMENTS = "FDD39AD0-238F-46AF-ADB4-6C85480369C7"
LOCAL_APP_DATA = "F1B32785-6FBA-4FCF-9D55-7B8E7F157091"
PROGRAM_FILES = "905E63B6-C1BF-494E-B29C-65B732D3D21A"
SYSTEM = "1AC14E77-02E7-4E5D-B744-2EB1AE5198B7"
USER_PRINCIPAL_NAME, SAM_COMPATIBLE = 8, 2

_BOOL = ctypes.c_int
_DWORD = ctypes.c_uint32
_POINTER = ctypes.c_void_p
_TEXT = ctypes.c_wchar_p

_ANSWER_SIZE = 1024
"""Bytes or characters of a buffer for a SID or the name of an account."""
_LONGEST_PATH = 32768
_CURRENT_PROCESS = _POINTER(-1)
_TOKEN_QUERY, _TOKEN_USER, _TOKEN_ELEVATION = 8, 1, 20
_CURRENT_SESSION, _SESSION_USER, _SESSION_DOMAIN = 0xFFFFFFFF, 5, 7
_REVISION_1, _FILE_OBJECT, _OWNER = 1, 1, 1
_GENERIC_READ, _SHARED_READ, _OPEN_EXISTING, _NORMAL = 0x80000000, 1, 3, 0x80
_DONT_VERIFY = 0x4000
"""Flag of SHGetKnownFolderPath: return a folder even if it can't be reached at the moment."""
_INVALID_HANDLE = _POINTER(-1).value
_INVALID_ATTRIBUTES = 0xFFFFFFFF
_UNABLE_TO_REMOVE_REPLACED = 1175
_VERSION_MS, _VERSION_LS = 8, 12
_STORE_PROVIDER_SYSTEM_W, _READONLY_STORE = 10, 0x8000


class _SecurityAttributes(ctypes.Structure):
    _fields_ = (("length", _DWORD), ("descriptor", _POINTER), ("inherited", _BOOL))


def known_folder(identifier: str) -> Path:
    """Return the path of a known folder (a KNOWNFOLDERID, as above), wherever it was moved to.

    Raises:
        OSError: This user has none.
    """
    address = _POINTER()
    number = uuid.UUID(identifier).bytes_le
    get = _function("shell32", "SHGetKnownFolderPath", ctypes.HRESULT, ctypes.c_char_p, _DWORD, _POINTER, _POINTER)
    try:
        get(number, _DONT_VERIFY, None, ctypes.byref(address))
        return Path(ctypes.wstring_at(address.value or 0))
    finally:
        _function("ole32", "CoTaskMemFree", None, _POINTER)(address)


def file_version(path: Path) -> tuple[int, int, int, int] | None:
    """Return the version in the resources of a program; None if it has none or doesn't exist."""
    name, address, size = str(path), _POINTER(), _DWORD()
    try:
        length = _checked("version", "GetFileVersionInfoSizeW", _DWORD, _TEXT, _POINTER)(name, None)
        block = ctypes.create_string_buffer(length)
        _checked("version", "GetFileVersionInfoW", _BOOL, _TEXT, _DWORD, _DWORD, _POINTER)(name, 0, length, block)
        query = _checked("version", "VerQueryValueW", _BOOL, _POINTER, _TEXT, _POINTER, _POINTER)
        query(block, "\\", ctypes.byref(address), ctypes.byref(size))
    except OSError:
        return None
    start = address.value or 0
    high, low = (_DWORD.from_address(start + offset).value for offset in (_VERSION_MS, _VERSION_LS))
    return high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF


def user_name(name_format: int) -> str:
    r"""Return the name of the user that this process runs as; empty if Windows has none in this form.

    That is `USER_PRINCIPAL_NAME` or `SAM_COMPATIBLE` (DOMAIN\user).
    """
    name, size = ctypes.create_unicode_buffer(_ANSWER_SIZE), _DWORD(_ANSWER_SIZE)
    get = _function("secur32", "GetUserNameExW", ctypes.c_ubyte, ctypes.c_int, _POINTER, _POINTER)
    return name.value if get(name_format, name, ctypes.byref(size)) else ""


def session_user() -> str:
    r"""Return the user of the desktop, as DOMAIN\user; a part that Windows doesn't tell is empty."""
    return "\\".join(_session_word(number) for number in (_SESSION_DOMAIN, _SESSION_USER))


def _session_word(number: int) -> str:
    address, size = _POINTER(), _DWORD()
    arguments = (_POINTER, _DWORD, ctypes.c_int, _POINTER, _POINTER)
    get = _function("wtsapi32", "WTSQuerySessionInformationW", _BOOL, *arguments)
    if not get(None, _CURRENT_SESSION, number, ctypes.byref(address), ctypes.byref(size)):
        return ""
    word = ctypes.wstring_at(address.value or 0)
    _function("wtsapi32", "WTSFreeMemory", None, _POINTER)(address)
    return word


def is_elevated() -> bool:
    """Return whether this process runs with an administrator's rights."""
    return bool(_DWORD.from_buffer(_token_information(_TOKEN_ELEVATION)).value)


def user_sid() -> str:
    """Return the security identifier of the user that this process runs as."""
    return _sid_text(_POINTER.from_buffer(_token_information(_TOKEN_USER)))


def _token_information(kind: int) -> Any:
    token, answer, size = _POINTER(), ctypes.create_string_buffer(_ANSWER_SIZE), _DWORD()
    _checked("advapi32", "OpenProcessToken", _BOOL, _POINTER, _DWORD, _POINTER)(
        _CURRENT_PROCESS, _TOKEN_QUERY, ctypes.byref(token)
    )
    try:
        get = _checked("advapi32", "GetTokenInformation", _BOOL, _POINTER, ctypes.c_int, _POINTER, _DWORD, _POINTER)
        get(token, kind, answer, _ANSWER_SIZE, ctypes.byref(size))
    finally:
        _function("kernel32", "CloseHandle", _BOOL, _POINTER)(token)
    return answer


def _sid_text(sid: ctypes.c_void_p) -> str:
    address = _POINTER()
    convert = _checked("advapi32", "ConvertSidToStringSidW", _BOOL, _POINTER, _POINTER)
    convert(sid, ctypes.byref(address))
    word = ctypes.wstring_at(address.value or 0)
    _free(address)
    return word


def owner(path: Path) -> str:
    """Return the security identifier of the owner of a file or folder.

    Raises:
        OSError: It can't be read.
    """
    sid, descriptor = _POINTER(), _POINTER()
    get = _function("advapi32", "GetNamedSecurityInfoW", _DWORD, _TEXT, ctypes.c_int, _DWORD, *[_POINTER] * 5)
    code = get(str(path), _FILE_OBJECT, _OWNER, ctypes.byref(sid), None, None, None, ctypes.byref(descriptor))
    if code:
        raise ctypes.WinError(code)
    try:
        return _sid_text(sid)
    finally:
        _free(descriptor)


def is_link(path: Path) -> bool:
    """Return whether a path is a link, a junction or another reparse point.

    Raises:
        OSError: Its attributes can't be read.
    """
    attributes = _function("kernel32", "GetFileAttributesW", _DWORD, _TEXT)(str(path))
    if attributes == _INVALID_ATTRIBUTES:
        raise ctypes.WinError(ctypes.get_last_error())
    return bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)


def make_folder(path: Path, descriptor: str) -> None:
    """Make a folder with an owner and an access list, in the Security Descriptor Definition Language.

    Raises:
        FileExistsError: The name is taken.
        OSError: Windows refuses.
    """
    address = _POINTER()
    convert = _checked(
        "advapi32", "ConvertStringSecurityDescriptorToSecurityDescriptorW", _BOOL, _TEXT, _DWORD, _POINTER, _POINTER
    )
    convert(descriptor, _REVISION_1, ctypes.byref(address), None)
    try:
        attributes = _SecurityAttributes(ctypes.sizeof(_SecurityAttributes), address, False)
        _checked("kernel32", "CreateDirectoryW", _BOOL, _TEXT, _POINTER)(str(path), ctypes.byref(attributes))
    finally:
        _free(address)


def open_held(path: Path) -> int:
    """Open a file so that others can read, but not write, rename or remove it; no child inherits the descriptor.

    Raises:
        OSError: It doesn't exist, or another process has it open for writing.
    """
    create = _function("kernel32", "CreateFileW", _POINTER, _TEXT, _DWORD, _DWORD, _POINTER, _DWORD, _DWORD, _POINTER)
    handle = create(str(path), _GENERIC_READ, _SHARED_READ, None, _OPEN_EXISTING, _NORMAL, None)
    if handle == _INVALID_HANDLE:
        raise ctypes.WinError(ctypes.get_last_error())
    return msvcrt.open_osfhandle(handle, os.O_RDONLY)


def replace_file(target: Path, replacement: Path, backup: Path) -> None:
    """Replace a file by another one beside it, which gets its access list, attributes and creation time.

    What is replaced is renamed to `backup`: without one, it would be gone if the other file can't be moved then.

    Raises:
        PermissionError: Another program has one of them open, or this user may not.
        OSError: There is no file to replace, or the drive can't do this. Both are there as before, but for
            ERROR_UNABLE_TO_MOVE_REPLACEMENT_2, after which the target is at `backup`.
    """
    replace = _checked("kernel32", "ReplaceFileW", _BOOL, _TEXT, _TEXT, _TEXT, _DWORD, _POINTER, _POINTER)
    try:
        replace(str(target), str(replacement), str(backup), 0, None, None)
    except OSError as error:
        if error.winerror == _UNABLE_TO_REMOVE_REPLACED:
            raise PermissionError(errno.EACCES, error.strerror, str(target)) from error
        raise


def is_remote_drive(root: str) -> bool:
    """Return whether a drive, given by its root with a trailing separator, is a network drive."""
    remote = 4  # DRIVE_REMOTE
    return bool(_function("kernel32", "GetDriveTypeW", _DWORD, _TEXT)(root) == remote)


def program_file() -> Path:
    """Return the file of the program that this process runs."""
    name = ctypes.create_unicode_buffer(_LONGEST_PATH)
    _checked("kernel32", "GetModuleFileNameW", _DWORD, _POINTER, _POINTER, _DWORD)(None, name, len(name))
    return Path(name.value)


def console_code_page() -> int:
    """Return the number of the code page of what programs print; 0 without a console."""
    return int(_function("kernel32", "GetConsoleOutputCP", _DWORD)())


def show_error(message: str) -> None:
    """Show an error in a dialog, and wait until it is closed; for a program without a console and without Qt."""
    icon = 0x10  # MB_ICONERROR
    _function("user32", "MessageBoxW", ctypes.c_int, _POINTER, _TEXT, _TEXT, _DWORD)(None, message, "SST Wizard", icon)


class _HighContrast(ctypes.Structure):
    """HIGHCONTRASTW (winuser.h)."""

    _fields_ = (("size", _DWORD), ("flags", _DWORD), ("scheme", ctypes.c_void_p))


def has_high_contrast() -> bool:
    """Return whether the user has turned on high contrast."""
    query, is_on = 0x42, 1  # SPI_GETHIGHCONTRAST, HCF_HIGHCONTRASTON
    found = _HighContrast(ctypes.sizeof(_HighContrast))
    ask = _checked("user32", "SystemParametersInfoW", _BOOL, _DWORD, _DWORD, _POINTER, _DWORD)
    ask(query, found.size, ctypes.byref(found), 0)
    return bool(found.flags & is_on)


class _ProxySettings(ctypes.Structure):
    """WINHTTP_CURRENT_USER_IE_PROXY_CONFIG (winhttp.h)."""

    _fields_ = (("detects", _BOOL), ("script", _POINTER), ("proxy", _POINTER), ("bypass", _POINTER))


class _ProxyOptions(ctypes.Structure):
    """WINHTTP_AUTOPROXY_OPTIONS."""

    _fields_ = (
        *(("flags", _DWORD), ("detection", _DWORD), ("script", _POINTER)),
        *(("reserved", _POINTER), ("reserved_number", _DWORD), ("signs_in", _BOOL)),
    )


class _ProxyAnswer(ctypes.Structure):
    """WINHTTP_PROXY_INFO."""

    _fields_ = (("access", _DWORD), ("proxy", _POINTER), ("bypass", _POINTER))


def scripted_proxies(url: str) -> str | None:
    """Return the proxies for an address by the script that the user's settings name or have looked for (PAC, WPAD).

    They are as WinHTTP writes them, and empty where the script says to connect directly. Return None where there is no
    script, or none that runs. Windows may take seconds to look for one; the user's password is never sent for it.
    """
    detect, at_address, by_dhcp_and_dns = 1, 2, 3  # WINHTTP_AUTOPROXY_*, WINHTTP_AUTO_DETECT_TYPE_*
    settings, answer = _ProxySettings(), _ProxyAnswer()
    if not _function("winhttp", "WinHttpGetIEProxyConfigForCurrentUser", _BOOL, _POINTER)(ctypes.byref(settings)):
        return None
    flags = (detect if settings.detects else 0) | (at_address if settings.script else 0)
    options = _ProxyOptions(flags, by_dhcp_and_dns if settings.detects else 0, settings.script)
    try:
        if not flags or not _runs_script(url, options, answer):
            return None
        return ctypes.wstring_at(answer.proxy) if answer.proxy else ""
    finally:
        for address in (settings.script, settings.proxy, settings.bypass, answer.proxy, answer.bypass):
            _function("kernel32", "GlobalFree", _POINTER, _POINTER)(address)


def _runs_script(url: str, options: _ProxyOptions, answer: _ProxyAnswer) -> bool:
    no_proxy = 1  # WINHTTP_ACCESS_TYPE_NO_PROXY
    session = _function("winhttp", "WinHttpOpen", _POINTER, _TEXT, _DWORD, _TEXT, _TEXT, _DWORD)(
        None, no_proxy, None, None, 0
    )
    run = _function("winhttp", "WinHttpGetProxyForUrl", _BOOL, _POINTER, _TEXT, _POINTER, _POINTER)
    try:
        return bool(session and run(session, url, ctypes.byref(options), ctypes.byref(answer)))
    finally:
        _function("winhttp", "WinHttpCloseHandle", _BOOL, _POINTER)(session)


def dll_folder() -> str:
    """Return the folder in which Windows looks for the DLLs of this program and its children; empty for none."""
    name = ctypes.create_unicode_buffer(_LONGEST_PATH)
    _function("kernel32", "GetDllDirectoryW", _DWORD, _DWORD, _POINTER)(len(name), name)
    return name.value


def set_dll_folder(folder: str) -> None:
    """Set what `dll_folder` returns."""
    _checked("kernel32", "SetDllDirectoryW", _BOOL, _TEXT)(folder or None)


def show_why_not_to_end(window: int, reason: str) -> None:
    """Have Windows show why its session should not end, beside a window's title; an empty reason ends that."""
    if reason:
        _function("user32", "ShutdownBlockReasonCreate", _BOOL, _POINTER, _TEXT)(window, reason)
    else:
        _function("user32", "ShutdownBlockReasonDestroy", _BOOL, _POINTER)(window)


def open_system_store(location: int, name: str) -> int:
    """Open a certificate store for reading; wincertstore's `CertOpenSystemStoreW` knows the current user's only.

    Args:
        location: A CERT_SYSTEM_STORE_* of wincrypt.h, such as that of the local computer.
        name: The store's name in the registry ("Root", "CA", …).

    Returns:
        The handle, to be closed with `CertCloseStore`.

    Raises:
        FileNotFoundError: There is no such store.
        OSError: Windows refuses.
    """
    open_store = _checked("crypt32", "CertOpenStore", _POINTER, _POINTER, _DWORD, _POINTER, _DWORD, _TEXT)
    handle: int = open_store(
        _STORE_PROVIDER_SYSTEM_W,  # lpszStoreProvider: a small number in place of a name
        0,  # dwEncodingType: not used by this provider
        None,  # hCryptProv: the default one
        location | _READONLY_STORE,  # dwFlags
        name,  # pvPara
    )
    return handle


def certificate_property(context: ctypes.Structure, property_id: int) -> bytes | None:
    """Return a property (CERT_*_PROP_ID) of a CERT_CONTEXT; None where it has none, or none that can be read."""
    get = _checked("crypt32", "CertGetCertificateContextProperty", _BOOL, _POINTER, _DWORD, _POINTER, _POINTER)
    address, size = ctypes.addressof(context), _DWORD()
    try:
        get(address, property_id, None, ctypes.byref(size))
        value = ctypes.create_string_buffer(size.value)
        get(address, property_id, value, ctypes.byref(size))
    except OSError:
        return None
    return value.raw[: size.value]


def free_certificate(context: ctypes.Structure) -> None:
    """Free a CERT_CONTEXT that no further enumeration will free."""
    _checked("crypt32", "CertFreeCertificateContext", _BOOL, _POINTER)(ctypes.addressof(context))


def _free(address: ctypes.c_void_p) -> None:
    _function("kernel32", "LocalFree", _POINTER, _POINTER)(address)


@cache
def _library(name: str) -> ctypes.WinDLL:
    """Open a DLL of the system, never one with the same name beside the program."""
    only_system = 0x800  # LOAD_LIBRARY_SEARCH_SYSTEM32
    return ctypes.WinDLL(f"{name}.dll", use_last_error=True, winmode=only_system)


def _function(library: str, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    prototype = ctypes.WINFUNCTYPE(result, *arguments, use_last_error=True)
    return prototype((name, _library(library)))


@cache
def _checked(library: str, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """Return a function that raises `OSError` if it fails."""
    function: Any = _function(library, name, result, *arguments)
    function.errcheck = _succeeded
    return function  # type: ignore[no-any-return]


def _succeeded(result: Any, _function: Any, _arguments: Any) -> Any:
    if not result:
        raise ctypes.WinError(ctypes.get_last_error())
    return result
