"""What a command is given: files, by patterns where the shell leaves them to it, and `-`, standard input and output."""

from __future__ import annotations

import errno
import io
import subprocess
import sys
from pathlib import Path

import pytest

from cli.running import CHECKOUT, Capture, Printed, answer, complaint, run, said, thumbprints
from cli.test_streams import FullDisk
from pki import Entity
from sstwizard.__main__ import main
from sstwizard.cli.files import expanded, known_here
from sstwizard.core.errors import InputError
from sstwizard.core.formats import pem, read
from sstwizard.core.sources import public_lists

NAMES = ("a.cer", "b.cer", "c.crt", "d[1].cer", "d1.cer", ".hidden.cer")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with files in it, and another one below that is called like a pattern."""
    (tmp_path / "e[1]").mkdir()
    for name in (*NAMES, "e[1]/f.cer"):
        (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("pattern", "meant"),
    [
        ("*.cer", [".hidden.cer", "a.cer", "b.cer", "d1.cer", "d[1].cer"]),
        ("?.cer", ["a.cer", "b.cer"]),
        ("?.c*", ["a.cer", "b.cer", "c.crt"]),
        ("d[1]*", ["d[1].cer"]),
        ("[ab].cer", ["[ab].cer"]),
        ("d[1].cer", ["d[1].cer"]),
        ("gone.cer", ["gone.cer"]),
        ("./*.crt", ["c.crt"]),
        ("**.crt", ["c.crt"]),
        ("e*", ["e[1]"]),
        ("", [""]),
    ],
)
def test_patterns_are_those_of_windows(pattern: str, meant: list[str], folder: Path) -> None:
    """The star and the question mark, in the order of the names; brackets are letters as any other."""
    assert expanded([pattern], "win32") == meant
    assert expanded([pattern], "linux") == [pattern]


def test_patterns_stand_in_the_last_part(folder: Path) -> None:
    """The folder is taken as it is called, and stays before the names; each word is looked at by itself."""
    assert expanded(["e[1]/*.cer", "a.cer", str(folder / "?.crt")], "win32") == [
        str(Path("e[1]", "f.cer")),
        "a.cer",
        str(folder / "c.crt"),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="no file can be called like this there")
def test_name_comes_before_the_pattern(folder: Path) -> None:
    """A file that is there is meant, even where its name could be a pattern."""
    (folder / "*.cer").touch()
    assert expanded(["*.cer"], "win32") == ["*.cer"]


@pytest.mark.parametrize("pattern", ["*.sst", "gone/*.cer", "a.cer/*", "*/f.cer\0*"])
def test_pattern_without_a_file_is_told(pattern: str, folder: Path) -> None:
    """With the pattern as it was typed."""
    with pytest.raises(InputError, match="No file matches “") as told:
        expanded(["a.cer", pattern], "win32")
    assert pattern.partition("\0")[0] in str(told.value)


@pytest.mark.skipif(sys.platform != "win32", reason="elsewhere the shell does it")
def test_commands_take_patterns(files: Path, tmp_path: Path) -> None:
    """`show` and `make` expand them, and say where there is nothing."""
    assert run("show", files / "roo?.cer")[0] == 0
    assert run("make", files / "ro*.cer", "-o", tmp_path / "out.sst")[0] == 0
    assert "No file matches" in complaint("show", files / "*.gone")


def test_public_roots_and_named_files_are_known(root: Entity) -> None:
    """Those of the files come first, then the roots that come with the program."""
    known = list(known_here([root.certificate]))
    assert known[0] == root.certificate
    assert set(public_lists.roots()) < set(known)


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has certificate stores")
def test_what_windows_disallows_is_told(files: Path, issuing: Entity) -> None:
    """A certificate in a Disallowed store of this computer is an error of the file that holds it, and no trust."""
    from windows_store import stored

    with stored("CurrentUser", "Disallowed", [issuing.der]):
        code, printed, _ = run("check", files / "good.sst")
        assert (code, "error: distrusted: " in printed) == (1, True)
        assert "distrusted" in run("show", files / "good.sst")[1]
        told = answer("trust", files / "clear.eml", "--collection", files / "good.sst")
    assert (told["exit code"], told["trusted"]) == (1, False)
    assert answer("trust", files / "clear.eml", "--collection", files / "good.sst")["trusted"] is True


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
def test_show_reads_standard_input(name: str, give: Given, files: Path) -> None:
    """Any format it reads from a file; only the name differs."""
    give(name)
    piped = answer("show", "-")
    named = answer("show", files / name)
    assert [each["sha256"] for each in piped["certificates"]] == [each["sha256"] for each in named["certificates"]]
    assert (piped["exit code"], piped["findings"]) == (named["exit code"], named["findings"])
    assert {each["source"].partition(" ")[0] for each in piped["certificates"]} == {"-"}


def test_check_and_trust_read_standard_input(give: Given, files: Path) -> None:
    """The collection, or the message."""
    give("good.sst")
    assert said("check", "-") == said("check", files / "good.sst")
    give("clear.eml")
    piped = answer("trust", "-", "--collection", files / "good.sst")
    assert piped == answer("trust", files / "clear.eml", "--collection", files / "good.sst")
    assert piped["trusted"] is True
    give("good.sst")
    assert answer("trust", files / "clear.eml", "--collection", "-") == piped


def test_diff_reads_standard_input(give: Given, files: Path) -> None:
    """As either of both."""
    for arguments in (("-", files / "good.sst"), (files / "good.sst", "-")):
        give("good.sst")
        assert said("diff", *arguments).endswith("0 added, 2 kept, 0 removed.\n")


def test_what_is_piped_is_nobodys_own_file(give: Given, files: Path, tmp_path: Path, root: Entity) -> None:
    """A root that comes so is left out, as of a bundle, unless its SHA-256 is given."""
    give("root.cer")
    assert "was not added, because nobody vouches for it" in complaint("make", "-", "-o", tmp_path / "a.sst")
    give("root.cer")
    named = ("--thumbprint", root.certificate.sha256)
    assert run("make", "-", *named, "-o", tmp_path / "a.sst")[0] == 0
    assert thumbprints(tmp_path / "a.sst") == [root.certificate.thumbprint]


@pytest.mark.parametrize("command", ["show -", "check -", "diff - -", "trust - --collection {good}"])
@pytest.mark.parametrize(
    ("name", "told"), [("nothing.sst", "This file is empty."), ("garbage.bin", "This isn't a supported")]
)
def test_what_can_not_be_read_is_told(command: str, name: str, told: str, give: Given, files: Path) -> None:
    """In one sentence, which begins with what was typed."""
    give(name)
    words = command.format(good=files / "good.sst").split()
    assert complaint(*words).startswith(f"sstwizard: -: {told}")


def test_without_standard_input_it_is_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where a scheduled task has none."""
    monkeypatch.setattr(sys, "stdin", None)
    assert complaint("show", "-") == "sstwizard: -: This file is empty. Download or export it again."


def test_what_fails_to_arrive_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """As from a terminal that is gone."""

    class Gone(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, _into: object) -> int:
            raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(Gone())))
    told = complaint("show", "-")
    assert told == "sstwizard: -: can't be read. Copy it to this computer and try again."


def test_other_commands_take_no_standard_input(give: Given, tmp_path: Path) -> None:
    """A file that is to be uploaded, or replaced, has a name."""
    give("good.sst")
    given: tuple[tuple[str | Path, ...], ...] = (
        ("commands", "-", "--upn", "admin@contoso.com"),
        ("save", "-", "inventory", "-o", tmp_path / "a.csv"),
        ("make", "--base", "-", "--ca", "SwissSign AG", "-o", tmp_path / "a.sst"),
    )
    for words in given:
        assert complaint(*words).startswith("sstwizard: -: was not found.")


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
def test_what_standard_output_can_not_take_is_refused(options: list[str], told: str, files: Path) -> None:
    """Two things at once, and several files."""
    given = (files / "root.cer", files / "issuing.cer")
    assert complaint("make", *given, "-o", "-", *options).startswith(f"sstwizard: {told}")


def test_no_binary_format_is_written_to_a_terminal(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PEM is text."""
    monkeypatch.setattr(Printed, "isatty", lambda _self: True)
    for options in ([], ["--format", "p7b"], ["--format", "der"]):
        told = complaint("make", files / "root.cer", "-o", "-", *options)
        assert told.startswith("sstwizard: -: This format is not for a terminal.")
    code, printed, _ = run("make", files / "root.cer", "--format", "pem", "-o", "-")
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
