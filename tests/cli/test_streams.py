"""What is piped arrives as it was meant, whatever the code page; nothing that is printed raises."""

from __future__ import annotations

import errno
import importlib
import io
import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from cli.running import CHECKOUT, Capture, run
from pki import PKI, START
from sstwizard.__main__ import main
from sstwizard.cli import program
from sstwizard.core.formats import sst

SAID = "“Zoë”: 字…"
PRINTING = ("--version", "--help", "make --help", "find --all", "find x --json")

needs_full_disk = pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full disk at hand")


class Stream(io.TextIOWrapper):
    """A standard stream of bytes, to a console or to another program."""

    def __init__(self, *, is_console: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding="ascii")
        self._is_console = is_console

    def isatty(self) -> bool:
        """Say whether it is a console."""
        return self._is_console


class FullDisk(io.StringIO):
    """A standard stream to a file on a disk that is full, as is found out once its buffer is written there.

    Python says so once: then its buffer is empty.
    """

    _is_told = False

    def flush(self) -> None:
        """Write nothing."""
        if not self._is_told:
            self._is_told = True
            raise OSError(errno.ENOSPC, "No space left on device")

    @property
    def buffer(self) -> Any:
        """The stream of bytes, which are written nowhere either."""
        return self

    def write(self, _written: object) -> int:
        """Keep back whatever is written."""
        return 0

    def close(self) -> None:
        """Stay open: closing would flush."""


class FullForAMoment(io.StringIO):
    """A standard stream to a disk that is full when the first piece is written."""

    def __init__(self) -> None:
        super().__init__()
        self._is_full = True

    def write(self, written: str) -> int:
        """Write, but for the first piece."""
        if self._is_full:
            self._is_full = False
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(written)


@pytest.fixture(autouse=True)
def _keeping_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Programs that are started keep back what they print, as they do by default."""
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)


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


@needs_full_disk
@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        *((each, 1, "the output could not be written: No space left on device") for each in PRINTING),
        ("show gone.cer", 2, "gone.cer: was not found. It may have been moved or renamed."),  # nothing is printed
    ],
)
def test_a_full_disk_is_said(words: str, code: int, said: str) -> None:
    """By the program itself, as it ends: in one sentence on standard error, and with 1; where it matters."""
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "gui", *words.split()]
        done = subprocess.run(command, cwd=CHECKOUT, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr.decode().splitlines()) == (code, [f"sstwizard: {said}"])


def test_what_follows_a_gap_is_not_written(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """Output from whose midst something is missing would be taken for the whole."""
    stream = FullForAMoment()
    monkeypatch.setattr(sys, "stdout", stream)
    assert main(["find", "--all"]) == 1
    assert stream.getvalue() == ""
    assert "could not be written" in capsys.readouterr().err


@needs_full_disk
@pytest.mark.parametrize(
    ("words", "code"), [("show gone.cer", 2), ("show expired.cer", 1), ("show root.cer", 0), ("show --nonsense", 2)]
)
def test_errors_that_nobody_can_read_change_nothing(files: Path, words: str, code: int) -> None:
    """Where standard error is full, the program ends as it would."""
    command, *arguments = words.split()
    with Path("/dev/full").open("wb") as full:
        command_line = [sys.executable, str(CHECKOUT / "gui"), command, *arguments]
        done = subprocess.run(command_line, cwd=files, stdout=subprocess.PIPE, stderr=full, check=False)
    assert done.returncode == code


@needs_full_disk
@pytest.mark.parametrize("size", [1, 100])
def test_what_is_done_does_not_depend_on_who_reads(files: Path, tmp_path: Path, pki: PKI, size: int) -> None:
    """However much was printed when the disk was full: what can't be written is 2, and what can is written."""
    root = pki.make("Gone")  # another root would be left out, and nothing printed but errors
    expired = [pki.make(f"Old {number}", root, end=START + timedelta(days=1)).der for number in range(size)]
    (tmp_path / "old.sst").write_bytes(sst.encode(expired))
    target = tmp_path / "out.sst"
    command = [sys.executable, str(CHECKOUT / "gui"), "make", "-o", str(target)]
    for file, code, is_written in ((tmp_path / "old.sst", 2, False), (files / "root.cer", 1, True)):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run([*command, str(file)], stdout=full, stderr=subprocess.PIPE, check=False)
        assert (done.returncode, target.exists()) == (code, is_written), done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is another error there")
def test_who_reads_no_further_is_told_by_the_exit_code(files: Path) -> None:
    """As `head` does: the code is that of what was found."""
    for file, code in (("expired.cer", 1), ("root.cer", 0)):
        command = [sys.executable, str(CHECKOUT / "gui"), "show", str(files / file)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            assert running.stdout
            assert running.stderr
            running.stdout.close()
            assert running.stderr.read() == b""
        assert running.returncode == code


def test_json_is_ascii(tmp_path: Path, pki: PKI) -> None:
    """So that it is right in every code page."""
    (tmp_path / "a.cer").write_bytes(pki.make("Zoë 字").certificate.der)
    code, said, _errors = run("show", tmp_path / "a.cer", "--json")
    assert (code, said.isascii()) == (0, True)
    assert "Zoë 字" in json.loads(said)["certificates"][0]["subject"]


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has code pages")
def test_windows_tells_the_code_page() -> None:
    """A number that Python knows; 0 without a console."""
    number = importlib.import_module("sstwizard.core.platform.win32").console_code_page()
    assert number == 0 or "".encode(f"cp{number}") == b""
