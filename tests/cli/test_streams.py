"""What is piped arrives as it was meant, whatever the code page; nothing that is printed raises."""

from __future__ import annotations

import errno
import importlib
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import CHECKOUT, Capture, run
from pki import PKI
from sstwizard.__main__ import main
from sstwizard.cli import program

SAID = "“Zoë”: 字…"


class Stream(io.TextIOWrapper):
    """A standard stream of bytes, to a console or to another program."""

    def __init__(self, *, is_console: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding="ascii")
        self._is_console = is_console

    def isatty(self) -> bool:
        """Say whether it is a console."""
        return self._is_console


class FullDisk(io.StringIO):
    """A standard stream to a file on a disk that is full, as is found out once its buffer is written there."""

    def flush(self) -> None:
        """Write nothing."""
        raise OSError(errno.ENOSPC, "No space left on device")

    def close(self) -> None:
        """Stay open: closing would flush."""


def printed(text: str, code_page: int, *, is_console: bool = False, **variables: str) -> bytes:
    """What arrives of a text."""
    stream = Stream(is_console=is_console)
    program.set_up_stream(stream, variables, lambda: code_page)
    print(text, end="", file=stream, flush=True)
    content = stream.buffer
    assert isinstance(content, io.BytesIO)
    return content.getvalue()


def test_what_is_piped_is_in_the_code_page_of_the_console() -> None:
    """What it lacks is written in plain characters, or escaped; without a code page, it is UTF-8."""
    assert printed(SAID, 0) == printed(SAID, 65001) == SAID.encode()
    assert printed(SAID, 1252) == b"\x93Zo\xeb\x94: \\u5b57\x85"
    assert printed(SAID, 437) == b'"Zo\x89": \\u5b57...'
    assert printed(SAID, 932) == "“Zo\\xeb”: 字…".encode("cp932")
    assert printed("\udcff😀", 437) == b"\\udcff\\U0001f600"


def test_a_console_shows_all_characters() -> None:
    """Python writes to it past its code page."""
    assert printed(SAID, 437, is_console=True) == SAID.encode()


def test_the_variable_comes_first() -> None:
    """PYTHONIOENCODING is what users set who want another encoding; its error handler is not ours to raise by."""
    assert printed(SAID, 437, PYTHONIOENCODING="utf-8") == SAID.encode()
    assert printed(SAID, 437, PYTHONIOENCODING="cp1252:strict") == printed(SAID, 1252)
    assert printed(SAID, 437, PYTHONIOENCODING=":replace") == printed(SAID, 437)


@pytest.mark.parametrize("encoding", ["no such", "hex"])
def test_an_unknown_encoding_is_utf_8(encoding: str) -> None:
    """As a code page is that Python doesn't know."""
    assert printed(SAID, 437, PYTHONIOENCODING=encoding) == printed(SAID, 99999) == SAID.encode()


def test_no_stream_is_none() -> None:
    """A program without a console has none."""
    program.set_up_stream(None)
    program.set_up_stream(io.StringIO())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk that is always there")
@pytest.mark.parametrize("words", ["--version", "--help", "make --help", "find --all", "find x --json"])
def test_a_full_disk_is_said(words: str) -> None:
    """By the program itself, as it ends: in one sentence on standard error, and with 1."""
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "gui", *words.split()]
        done = subprocess.run(command, cwd=CHECKOUT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.stderr.splitlines() == [b"sstwizard: the output could not be written: No space left on device"]
    assert done.returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk that is always there")
def test_a_full_disk_is_no_matter_where_nothing_is_printed(files: Path) -> None:
    """What could not be done is still said."""
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "gui", "show", str(files / "gone.cer")]
        done = subprocess.run(command, cwd=CHECKOUT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert "“gone.cer” was not found." in done.stderr.decode()


def test_what_the_program_lacks_is_no_full_disk(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error that names a file is not one of what is printed."""
    monkeypatch.setattr(program, "_parser", lambda *_: Path("gone").stat())
    assert main(["show", "a.cer"]) == 70
    assert "(FileNotFoundError)" in capsys.readouterr().err


def test_json_is_ascii(capsys: Capture, tmp_path: Path, pki: PKI) -> None:
    """So that it is right in every code page."""
    (tmp_path / "a.cer").write_bytes(pki.make("Zoë 字").certificate.der)
    code, said, _errors = run(capsys, "show", tmp_path / "a.cer", "--json")
    assert (code, said.isascii()) == (0, True)
    assert "Zoë 字" in json.loads(said)["certificates"][0]["subject"]


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has code pages")
def test_windows_tells_the_code_page() -> None:
    """A number that Python knows; 0 without a console."""
    number = importlib.import_module("sstwizard.core.platform.win32").console_code_page()
    assert number == 0 or "".encode(f"cp{number}") == b""
