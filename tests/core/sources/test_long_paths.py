"""Files are found and read however long their paths are; what is shown is the path that the user knows."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

from pki import PKI
from sstwizard.cli import files as command_line
from sstwizard.cli.survey import _read as read_mail
from sstwizard.core.certificates.budget import Budget
from sstwizard.core.certificates.reading import Form, no_progress
from sstwizard.core.formats import sst
from sstwizard.core.platform import file_paths
from sstwizard.core.platform.file_paths import extended
from sstwizard.core.sources import files
from sstwizard.core.sources.mail import _beside
from sstwizard.core.sources.walk import MAIL, Walk

MESSAGE = b"From: a@b.example\r\nSubject: Hello\r\n\r\nHello\r\n"


@pytest.fixture(params=["another form", *(["300 characters"] if sys.platform == "win32" else [])])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is opened by another form of its path alone.

    On Windows also one of 300 characters, which is such a folder unless LongPathsEnabled is 1, as on GitHub's runners.
    """
    if request.param == "300 characters":
        deep = tmp_path.joinpath(*["deep" * 15] * 5)
    else:
        deep = tmp_path / "shown"

        def reachable(path: Path) -> Path:
            return tmp_path / "opened" / path.relative_to(deep) if path.is_relative_to(deep) else path

        monkeypatch.setattr(file_paths, "reachable", reachable)
    file_paths.reachable(deep / "in").mkdir(parents=True)
    return deep


def put(path: Path, content: bytes) -> Path:
    """Write a file."""
    file_paths.reachable(path).write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("path", "form"),
    [
        (r"C:\a\b.sst", r"\\?\C:\a\b.sst"),
        ("C:/a/b.sst", r"\\?\C:\a\b.sst"),
        ("C:\\", "\\\\?\\C:\\"),
        (r"C:\a\..\b", r"\\?\C:\b"),
        (r"C:\a\b.", r"\\?\C:\a\b."),
        (r"\\server\share\a", r"\\?\UNC\server\share\a"),
        ("\\\\server\\share\\", "\\\\?\\UNC\\server\\share\\"),
        (r"\\?\C:\a", r"\\?\C:\a"),
        (r"\\?\UNC\server\share\a", r"\\?\UNC\server\share\a"),
        (r"\\.\pipe\a", r"\\.\pipe\a"),
    ],
)
def test_a_path_has_a_form_without_a_limit(path: str, form: str) -> None:
    """It begins with Windows' prefix, once, and has no dots or slashes left that Windows would take away."""
    assert extended(path) == form


@pytest.mark.skipif(sys.platform != "win32", reason="only Windows has such a form")
def test_what_is_relative_stays(tmp_path: Path) -> None:
    """A path without a drive is that of the current folder."""
    assert file_paths.reachable(Path("a")) == Path("a")
    assert str(file_paths.reachable(tmp_path)) == f"\\\\?\\{tmp_path}"


def test_certificates_are_read(folder: Path, pki: PKI) -> None:
    """From a folder, by itself, and by the command line; origins are names as they are shown."""
    der = pki.make("Root").certificate.der
    path = put(folder / "a.cer", der)
    put(folder / "in" / "b.sst", sst.encode([der]))
    store = put(folder / "c.sst", sst.encode([der]))
    (found,) = files.file_source(folder).load(no_progress).certificates
    assert str(found.origin) in {"a.cer", "c.sst", str(Path("in", "b.sst"))}
    assert [str(each.origin) for each in files.file_source(path).load(no_progress).certificates] == ["a.cer"]
    assert files.form_at(path) is Form.DER
    assert files.is_store(store)
    assert files.digest_of(path) == hashlib.sha256(der).hexdigest().upper()
    assert files.digest_of(folder / "none") is None
    assert not files.holds_one(folder, None)
    assert command_line.read_store(str(store)).form is Form.SST
    assert command_line.expanded([str(folder / "*.cer")], "win32") == [str(path)]


def test_mail_is_read(folder: Path) -> None:
    """In folders below, and beside a signature."""
    put(folder / "in" / "a.eml", MESSAGE)
    letter = put(folder / "letter.txt", b"Hello")
    signature = put(folder / "letter.txt.p7s", b"0")
    walk = Walk(Budget(), MAIL)
    walked = [(file.name, file.path) for file in walk.files([folder])]
    inner = Path("in", "a.eml")
    assert walked == [(path.name, path) for path in (letter, signature)] + [(str(inner), folder / inner)]
    assert walk.problems == []
    beside = _beside(signature)
    assert beside is not None
    assert beside() == b"Hello"
    assert files.look_at([signature]).is_mail
    assert files.look_at([folder / "in"]).is_mail
    assert read_mail([str(folder / "in"), str(letter)]).count == 1
