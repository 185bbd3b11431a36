from __future__ import annotations

import importlib
import os
import struct
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.web import fetch
from stand_ins import windows_program
from web_server import answering, serving
from windows_access import set_access_list, trustees
from windows_registry import USER, registered
from windows_store import is_wine

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="calls Windows")

CONNECTIONS = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings\Connections"
FOLDERS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"


@pytest.fixture
def win32() -> Any:
    """Return the module, which only Windows can import."""
    return importlib.import_module("sstwizard.core.platform.win32")


def test_known_folders_are_those_of_windows(win32: Any, tmp_path: Path) -> None:
    """Each has its own; Documents may be moved to a folder that can't be reached at the moment."""
    assert win32.known_folder(win32.SYSTEM) == Path(os.environ["SystemRoot"]) / "system32"  # noqa: SIM112
    assert win32.known_folder(win32.PROGRAM_FILES) == Path(os.environ["ProgramFiles"])  # noqa: SIM112
    assert win32.known_folder(win32.LOCAL_APP_DATA) == Path(os.environ["LOCALAPPDATA"])
    with registered(USER, FOLDERS, Personal=str(tmp_path / "not there")):
        assert win32.known_folder(win32.DOCUMENTS) == tmp_path / "not there"
    with pytest.raises(OSError, match=r"."):
        win32.known_folder(str(uuid.uuid4()))


def test_a_programs_version_is_that_of_its_resources(win32: Any, tmp_path: Path) -> None:
    """All four numbers; None for what has none, and for what isn't there."""
    windows_program(tmp_path / "a.exe", "", (7, 65535, 10, 500))
    assert win32.file_version(tmp_path / "a.exe") == (7, 65535, 10, 500)
    (tmp_path / "b.exe").write_bytes(b"MZ")
    assert win32.file_version(tmp_path / "b.exe") is None
    assert win32.file_version(tmp_path / "c.exe") is None


def test_the_user_has_a_name_and_a_number(win32: Any) -> None:
    """The process runs as who is signed in; a form of the name that isn't known is empty."""
    domain, _, name = win32.user_name(win32.SAM_COMPATIBLE).partition("\\")
    assert domain
    assert name.lower() == os.environ["USERNAME"].lower()
    assert win32.session_user().lower() == f"{domain}\\{name}".lower()
    assert win32.user_name(-1) == ""
    assert win32._session_word(-1) == ""
    assert win32.user_sid().startswith("S-1-5-21-")
    assert win32.is_elevated() in {False, True}


def test_a_folder_has_its_access_list_from_the_beginning(win32: Any, tmp_path: Path) -> None:
    """The folder and the files in it are open to those that were named, and to nobody else."""
    user = win32.user_sid()
    path = tmp_path / "private"
    win32.make_folder(path, f"O:{user}D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;{user})")
    assert win32.owner(path) == user
    (path / "file").touch()
    assert trustees(path) <= {user, "SY", "BA"}
    if not is_wine():  # which knows no inheritance: the folder keeps others out
        assert trustees(path / "file") <= {user, "SY", "BA"}
    (tmp_path / "open").mkdir()
    assert trustees(tmp_path / "open") - {user, "SY", "BA"}


def test_a_folder_is_not_made_twice(win32: Any, tmp_path: Path) -> None:
    """What is there stays as it is, and words that are no access list make nothing."""
    user = win32.user_sid()
    win32.make_folder(tmp_path / "a", f"O:{user}D:P(A;OICI;FA;;;{user})")
    with pytest.raises(FileExistsError):
        win32.make_folder(tmp_path / "a", f"O:{user}D:P(A;OICI;FA;;;{user})")
    with pytest.raises(OSError, match=r"."):
        win32.make_folder(tmp_path / "b", "no access list")
    assert not (tmp_path / "b").exists()
    with pytest.raises(FileNotFoundError):
        win32.owner(tmp_path / "b")
    with pytest.raises(FileNotFoundError):
        win32.is_link(tmp_path / "b")
    assert not win32.is_link(tmp_path / "a")


def test_a_held_file_is_not_inherited_and_ends_with_its_descriptor(win32: Any, tmp_path: Path) -> None:
    """Others may only read it until it is closed; children get none of it."""
    path = tmp_path / "held"
    with pytest.raises(FileNotFoundError):
        win32.open_held(path)
    path.touch()
    descriptor = win32.open_held(path)
    assert not os.get_inheritable(descriptor)
    assert path.read_bytes() == b""
    with pytest.raises(PermissionError):
        path.open("r+b")
    os.close(descriptor)
    path.unlink()


def test_a_file_takes_the_place_and_the_rights_of_another(win32: Any, tmp_path: Path) -> None:
    """What its owner has allowed others stays so; without a file to replace, or while it is open, nothing happens."""
    target, replacement = tmp_path / "a.sst", tmp_path / "new"
    replacement.write_bytes(b"new")
    with pytest.raises(FileNotFoundError):
        win32.replace_file(target, replacement, tmp_path / "backup")
    target.write_bytes(b"old")
    assert "BG" not in trustees(target)
    set_access_list(target, f"D:(A;;FA;;;{win32.user_sid()})(A;;FR;;;BG)")
    with target.open("rb"), pytest.raises(PermissionError):
        win32.replace_file(target, replacement, tmp_path / "backup")
    assert (target.read_bytes(), replacement.read_bytes()) == (b"old", b"new")
    win32.replace_file(target, replacement, tmp_path / "backup")
    assert (target.read_bytes(), replacement.exists()) == (b"new", False)
    if not is_wine():  # whose ReplaceFileW keeps no access list
        assert "BG" in trustees(target)


def test_the_dll_folder_is_set_and_taken_away(win32: Any, tmp_path: Path) -> None:
    """What was set is told, and none is empty."""
    assert win32.dll_folder() == ""
    win32.set_dll_folder(str(tmp_path))
    assert win32.dll_folder() == str(tmp_path)
    win32.set_dll_folder("")
    assert win32.dll_folder() == ""


def test_high_contrast_is_off(win32: Any) -> None:
    """Windows says that it is off, whatever the colors are."""
    if not is_wine():
        pytest.skip("a user may have turned it on")
    assert win32.has_high_contrast() is False


def proxy_settings(script: str) -> bytes:
    """Return how Windows keeps that a script at an address names the proxies."""
    direct, named_script = 1, 4  # PROXY_TYPE_* of wininet.h
    return struct.pack("<6I", 0x46, 1, direct | named_script, 0, 0, len(script)) + script.encode() + bytes(32)


def test_windows_runs_the_script_that_names_proxies(win32: Any) -> None:
    """It is read from where the user has set, and asked about the address; where there is none, nothing is known."""
    pac = b'function FindProxyForURL(url, host) { return host == "ca.example" ? "PROXY 192.0.2.1:8080" : "DIRECT"; }'
    with serving(answering(pac, "Connection: close")) as server:
        address = f"http://{server.address}/a.pac"
        with registered(USER, CONNECTIONS, DefaultConnectionSettings=proxy_settings(address)):
            assert win32.scripted_proxies("http://ca.example/ca.crt") == "192.0.2.1:8080"
            assert fetch._scripted("http://other.example/") == ""
    for address in ("", f"http://{server.address}/gone.pac"):
        with registered(USER, CONNECTIONS, DefaultConnectionSettings=proxy_settings(address)):
            assert win32.scripted_proxies("http://ca.example/ca.crt") is None
