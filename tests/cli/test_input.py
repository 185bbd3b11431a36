"""`-`: standard input in place of a file, and standard output in place of OUT."""

from __future__ import annotations

import errno
import io
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import CHECKOUT, Capture, answer, complaint, run, said, thumbprints
from cli.test_streams import FullDisk
from pki import Entity
from sstwizard.__main__ import main
from sstwizard.core.formats import pem, read

FORMATS = ("good.sst", "chain.pem", "root.cer", "clear.eml", "opaque.p7m", "clear.msg")


@pytest.fixture
def give(files: Path, monkeypatch: pytest.MonkeyPatch) -> Given:
    """Puts a file onto standard input."""
    return Given(files, monkeypatch)


class Given:
    """What standard input has."""

    def __init__(self, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._files, self._monkeypatch = files, monkeypatch

    def __call__(self, name: str) -> None:
        """Have it be a file's bytes."""
        stream = io.TextIOWrapper(io.BytesIO((self._files / name).read_bytes()))
        self._monkeypatch.setattr(sys, "stdin", stream)


@pytest.mark.parametrize("name", FORMATS)
def test_show_reads_standard_input(name: str, give: Given, capsys: Capture, files: Path) -> None:
    """Any format it reads from a file; only the name differs."""
    give(name)
    piped = answer(capsys, "show", "-")
    named = answer(capsys, "show", files / name)
    assert [each["sha256"] for each in piped["certificates"]] == [each["sha256"] for each in named["certificates"]]
    assert (piped["exit code"], piped["findings"]) == (named["exit code"], named["findings"])
    assert {each["source"].partition(" ")[0] for each in piped["certificates"]} == {"-"}


def test_check_and_trust_read_standard_input(give: Given, capsys: Capture, files: Path) -> None:
    """The collection, or the message."""
    give("good.sst")
    assert said(capsys, "check", "-") == said(capsys, "check", files / "good.sst")
    give("clear.eml")
    piped = answer(capsys, "trust", "-", "--collection", files / "good.sst")
    assert piped == answer(capsys, "trust", files / "clear.eml", "--collection", files / "good.sst")
    assert piped["trusted"] is True
    give("good.sst")
    assert answer(capsys, "trust", files / "clear.eml", "--collection", "-") == piped


def test_diff_reads_standard_input(give: Given, capsys: Capture, files: Path) -> None:
    """As either of both."""
    for arguments in (("-", files / "good.sst"), (files / "good.sst", "-")):
        give("good.sst")
        assert said(capsys, "diff", *arguments).endswith("0 added, 2 kept, 0 removed.\n")


def test_what_is_piped_is_nobodys_own_file(
    give: Given, capsys: Capture, files: Path, tmp_path: Path, root: Entity
) -> None:
    """A root that comes so is left out, as of a bundle, unless its SHA-256 is given."""
    give("root.cer")
    assert "was not added, because nobody vouches for it" in complaint(capsys, "make", "-", "-o", tmp_path / "a.sst")
    give("root.cer")
    named = ("--thumbprint", root.certificate.sha256)
    assert run(capsys, "make", "-", *named, "-o", tmp_path / "a.sst")[0] == 0
    assert thumbprints(tmp_path / "a.sst") == [root.certificate.thumbprint]


@pytest.mark.parametrize("command", ["show -", "check -", "diff - -", "trust - --collection {good}"])
@pytest.mark.parametrize(
    ("name", "told"), [("nothing.sst", "This file is empty."), ("garbage.bin", "This isn't a supported")]
)
def test_what_can_not_be_read_is_told(
    command: str, name: str, told: str, give: Given, capsys: Capture, files: Path
) -> None:
    """In one sentence, which begins with what was typed."""
    give(name)
    words = command.format(good=files / "good.sst").split()
    assert complaint(capsys, *words).startswith(f"sstwizard: -: {told}")


def test_without_standard_input_it_is_empty(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a scheduled task has none."""
    monkeypatch.setattr(sys, "stdin", None)
    assert complaint(capsys, "show", "-") == "sstwizard: -: This file is empty. Download or export it again."


def test_what_fails_to_arrive_is_told(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    """As from a terminal that is gone."""

    class Gone(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, _into: object) -> int:
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Gone())))
    told = complaint(capsys, "show", "-")
    assert told == "sstwizard: -: can't be read. Copy it to this computer and try again."


def test_other_commands_take_no_standard_input(give: Given, capsys: Capture, tmp_path: Path) -> None:
    """A file that is to be uploaded, or replaced, has a name."""
    give("good.sst")
    given: tuple[tuple[str | Path, ...], ...] = (
        ("commands", "-", "--upn", "admin@contoso.com"),
        ("save", "-", "inventory", "-o", tmp_path / "a.csv"),
        ("make", "--base", "-", "--ca", "SwissSign AG", "-o", tmp_path / "a.sst"),
    )
    for words in given:
        assert complaint(capsys, *words).startswith("sstwizard: -: was not found.")


@pytest.mark.parametrize(("form", "count"), [("sst", 2), ("p7b", 2), ("pem", 2), ("der", 1)])
def test_make_writes_to_standard_output(
    form: str, count: int, capfdbinary: pytest.CaptureFixture[bytes], files: Path, tmp_path: Path
) -> None:
    """The very bytes that it writes to a file; what else is to be said goes to standard error."""
    given = [str(files / name) for name in ("root.cer", "issuing.cer")[:count]]
    assert main(["make", *given, "--format", form, "-o", "-"]) == 0
    printed, errors = capfdbinary.readouterr()
    assert main(["make", *given, "--format", form, "-o", str(tmp_path / "out")]) == 0
    assert printed == (tmp_path / "out").read_bytes()
    assert len(read(printed).certificates) == count
    assert b"Contoso Root, Inc.\n" in errors
    assert capfdbinary.readouterr() == (errors, b"")


def test_make_writes_nothing_else_there(capfdbinary: pytest.CaptureFixture[bytes], files: Path) -> None:
    """Where it refuses, nothing at all."""
    assert main(["make", str(files / "expired.cer"), "-o", "-"]) == 2
    printed, errors = capfdbinary.readouterr()
    assert (printed, b"sstwizard: -: Nothing was written. " in errors) == (b"", True)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--json"], "-o - writes the file where --json prints: leave one out."),
        (["--format", "der"], "-: can contain only one certificate, but there are 2: "),
    ],
)
def test_what_standard_output_can_not_take_is_refused(
    options: list[str], told: str, capsys: Capture, files: Path
) -> None:
    """Two things at once, and several files."""
    given = (files / "root.cer", files / "issuing.cer")
    assert complaint(capsys, "make", *given, "-o", "-", *options).startswith(f"sstwizard: {told}")


def test_no_binary_format_is_written_to_a_terminal(
    capsys: Capture, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PEM is text."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for options in ([], ["--format", "p7b"], ["--format", "der"]):
        told = complaint(capsys, "make", files / "root.cer", "-o", "-", *options)
        assert told.startswith("sstwizard: -: This format is not for a terminal.")
    code, printed, _ = run(capsys, "make", files / "root.cer", "--format", "pem", "-o", "-")
    assert (code, printed.encode()) == (0, pem.encode([(files / "root.cer").read_bytes()]))


def test_what_does_not_arrive_is_not_done(capsys: Capture, files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A script must not take the beginning of a file for all of it; nor does anything arrive without an output."""
    monkeypatch.setattr(sys, "stdout", FullDisk())
    assert main(["make", str(files / "root.cer"), "-o", "-"]) == 2
    errors = capsys.readouterr().err
    assert errors.splitlines()[-1] == "sstwizard: the output could not be written: No space left on device"
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["make", str(files / "root.cer"), "-o", "-"]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is another error there")
def test_a_reader_that_stops_is_told_by_the_exit_code(files: Path) -> None:
    """Without a word."""
    command = [sys.executable, "gui", "make", str(files / "root.cer"), "-o", "-"]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert b"could not be written" not in running.stderr.read()
    assert running.returncode == 2
