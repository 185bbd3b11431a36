"""The files that a command is given, by patterns where the shell leaves them to it, and what it knows beside them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cli.running import Capture, answer, complaint, run
from pki import Entity
from sstwizard.cli.files import expanded, known_here
from sstwizard.core.certificates.reading import no_progress
from sstwizard.core.errors import InputError
from sstwizard.core.sources import public_roots

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
def test_commands_take_patterns(capsys: Capture, files: Path, tmp_path: Path) -> None:
    """`show` and `make` expand them, and say where there is nothing."""
    assert run(capsys, "show", files / "roo?.cer")[0] == 0
    assert run(capsys, "make", files / "ro*.cer", "-o", tmp_path / "out.sst")[0] == 0
    assert "No file matches" in complaint(capsys, "show", files / "*.gone")


def test_public_roots_and_named_files_are_known(root: Entity) -> None:
    """Those of the files come first, then the roots that come with the program."""
    known = list(known_here([root.certificate]))
    assert known[0] == root.certificate
    assert set(public_roots.source().load(no_progress).certificates) < set(known)


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has certificate stores")
def test_what_windows_disallows_is_told(capsys: Capture, files: Path, issuing: Entity) -> None:
    """A certificate in a Disallowed store of this computer is an error of the file that holds it, and no trust."""
    from windows_store import stored

    with stored("CurrentUser", "Disallowed", [issuing.der]):
        code, printed, _ = run(capsys, "check", files / "good.sst")
        assert (code, "error: distrusted: " in printed) == (1, True)
        assert "distrusted" in run(capsys, "show", files / "good.sst")[1]
        told = answer(capsys, "trust", files / "clear.eml", "--collection", files / "good.sst")
    assert (told["exit code"], told["trusted"]) == (1, False)
    assert answer(capsys, "trust", files / "clear.eml", "--collection", files / "good.sst")["trusted"] is True
