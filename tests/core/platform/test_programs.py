from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import textwrap
from importlib.util import find_spec
from pathlib import Path

import pytest

from sstwizard.core.platform.programs import (
    bundle,
    bundled_program,
    child_environment,
    forget_openssl_settings,
    on_path,
    terminal,
)
from stand_ins import script

only_unix = pytest.mark.skipif(sys.platform == "win32", reason="about Unix's terminals")


HERE, AWAY = Path("/bundle/_internal").absolute(), Path("/bin").absolute()
OTHERS = f"{HERE}2{os.pathsep}x"


@pytest.mark.parametrize("is_bundled", [True, False])
@pytest.mark.parametrize(
    ("variables", "from_a_bundle"),
    [
        ({"PATH": os.pathsep.join([str(HERE), str(AWAY), str(HERE / "qt"), ""])}, {"PATH": f"{AWAY}{os.pathsep}"}),
        ({"QT_PLUGIN_PATH": str(HERE / "plugins"), "OTHER": OTHERS, "EMPTY": ""}, {"OTHER": OTHERS, "EMPTY": ""}),
        ({"_PYI_ARCHIVE_FILE": "a.exe", "_MEIPASS2": str(HERE)}, {}),
        ({"LD_LIBRARY_PATH": "/elsewhere"}, {}),
        ({"LD_LIBRARY_PATH": "/elsewhere", "LD_LIBRARY_PATH_ORIG": "/opt/lib"}, {"LD_LIBRARY_PATH": "/opt/lib"}),
    ],
    ids=["lists", "folders", "PyInstaller's", "libraries", "libraries from before"],
)
def test_nothing_of_a_bundle_is_handed_on(
    variables: dict[str, str], from_a_bundle: dict[str, str], is_bundled: bool
) -> None:
    """Its folders leave every list of paths, and PyInstaller's own variables are gone; all else is the user's.

    On Windows PSModulePath is not handed on, whatever its case: each PowerShell makes its own.
    """
    modules = {"PSModulePath": "x"}
    expected = (from_a_bundle if is_bundled else variables) | ({} if sys.platform == "win32" else modules)
    assert child_environment({**variables, **modules}, HERE if is_bundled else None) == expected


def test_no_variable_decides_where_the_program_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows, PYTHONEXECUTABLE decides what `sys.executable` is."""
    own = Path(sys.executable)
    assert bundled_program() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert bundled_program() == own
    monkeypatch.setattr(sys, "executable", str(tmp_path / "other.exe"))
    assert bundled_program() == (own if sys.platform == "win32" else tmp_path / "other.exe")


def test_on_windows_openssl_loads_nothing_that_a_variable_names() -> None:
    """Neither its configuration nor its modules; elsewhere PowerShell may need what is set."""
    variables = {"OPENSSL_CONF": "a", "openssl_modules": "b", "OPENSSL_ENGINES": "c", "SSL_CERT_FILE": "d", "X": "e"}
    forget_openssl_settings(variables, "linux")
    assert len(variables) == 5
    forget_openssl_settings(variables, "win32")
    assert variables == {"SSL_CERT_FILE": "d", "X": "e"}


def test_only_a_frozen_program_has_a_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyInstaller says that the program is frozen, and where its folder is."""
    assert bundle() is None
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert bundle() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert bundle() == tmp_path
    monkeypatch.delattr(sys, "_MEIPASS")
    assert bundle() is None


def path(*folders: Path | str) -> str:
    """Return the value of PATH."""
    return os.pathsep.join(map(str, folders))


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such bits on Windows")
def test_only_programs_in_absolute_folders_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the current folder nor a relative entry gives a program, nor does a file that can't be run."""
    script(tmp_path / "pwsh", "")
    (tmp_path / "sub").mkdir()
    script(tmp_path / "sub" / "pwsh", "")
    (tmp_path / "plain").mkdir()
    (tmp_path / "plain" / "pwsh").touch(mode=0o600)
    (tmp_path / "folder" / "pwsh").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    assert list(on_path("pwsh", path("", ".", "sub", "./sub", tmp_path / "plain", tmp_path / "folder"))) == []
    assert list(on_path("pwsh", path("sub", tmp_path / "sub", tmp_path))) == [
        tmp_path / "sub" / "pwsh",
        tmp_path / "pwsh",
    ]


@only_unix
def test_a_terminal_is_found_by_its_full_path(tmp_path: Path) -> None:
    """The user's own choice goes before all others, wherever it stands on PATH; each gets its own options."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    path = f"{tmp_path / 'a'}:{tmp_path / 'b'}"
    script(tmp_path / "a" / "gnome-terminal", "")
    assert terminal(path) == (tmp_path / "a" / "gnome-terminal", "--")
    script(tmp_path / "b" / "x-terminal-emulator", "")
    assert terminal(path) == (tmp_path / "b" / "x-terminal-emulator", "-e")


def hashes_of(lacking: str = "") -> list[str]:
    """Return what a Python without a module has of digests: whether OpenSSL's, and what they say."""
    code = f"""
        import sys
        sys.modules["{lacking}"] = None
        from sstwizard.core.platform.programs import keep_to_one_openssl
        keep_to_one_openssl()
        import hashlib, hmac
        print(bool(sys.modules.get("_hashlib")))
        print(hashlib.sha256(b"1").hexdigest(), hmac.digest(b"key", b"1", "sha256").hex())
        """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", textwrap.dedent(code)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.splitlines()


@pytest.mark.skipif(not find_spec("_sha1"), reason="this Python has no digests without OpenSSL")
def test_python_needs_no_openssl_of_its_own() -> None:
    """Where it has digests without, hashlib takes those; elsewhere it keeps OpenSSL's. Both say the same."""
    without = hashes_of()
    assert (without[0], hashes_of("_sha1")) == ("False", ["True", without[1]])
    assert without[1].startswith(hashlib.sha256(b"1").hexdigest())
