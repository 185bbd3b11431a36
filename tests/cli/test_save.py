"""`sstwizard save`: each document in each form, and what is refused. `sstwizard commands`: what is typed."""

from __future__ import annotations

import hashlib
import json
import os
import re
from pathlib import Path
from zipfile import ZipFile

import pytest

from cli.running import complaint, run, said
from pki import Entity
from sstwizard.core.formats import sst

ACCOUNT = "admin@contoso.com"


@pytest.mark.parametrize(
    ("document", "name", "beginning"),
    [
        ("inventory", "a.html", b"<!DOCTYPE html>"),
        ("inventory", "a.CSV", b'\xef\xbb\xbf"Subject",'),
        ("walk-through", "a.html", b"<!DOCTYPE html>"),
        ("kit", "a.zip", b"PK"),
        ("reminders", "a.ics", b"BEGIN:VCALENDAR\r\n"),
    ],
)
def test_each_document_is_written(files: Path, tmp_path: Path, document: str, name: str, beginning: bytes) -> None:
    """It is in the form that the name asks for, replaces what is there, and nothing is printed."""
    target = tmp_path / name
    target.write_bytes(b"old")
    assert run("save", files / "good.sst", document, "-o", target) == (0, "", "")
    assert target.read_bytes().startswith(beginning)
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_inventory_is_of_the_file(files: Path, tmp_path: Path, issuing: Entity) -> None:
    """It names the file, its SHA-256 and each certificate."""
    file = files / "good.sst"
    run("save", file, "inventory", "-o", tmp_path / "a.html")
    written = (tmp_path / "a.html").read_text("utf-8")
    assert "good.sst" in written
    digits = hashlib.sha256(file.read_bytes()).hexdigest().upper()
    assert digits in re.sub(r"<[^>]*>|\s", "", written)
    assert issuing.certificate.name in written


def test_walk_through_takes_the_options_of_commands(files: Path, tmp_path: Path) -> None:
    """Account, environment and what was opened reach it; the account need not be named."""
    options = ("--upn", ACCOUNT, "--environment", "gcc-high", "--base", files / "root.sst")
    assert run("save", files / "good.sst", "walk-through", "-o", tmp_path / "a.html", *options)[0] == 0
    written = (tmp_path / "a.html").read_text("utf-8")
    for told in (ACCOUNT, "O365USGovGCCHigh", "Update of the one"):
        assert told in written
    assert run("save", files / "good.sst", "walk-through", "-o", tmp_path / "a.html")[0] == 0
    assert "the sign-in window asks for it" in (tmp_path / "a.html").read_text("utf-8")


def test_kit_holds_the_file(files: Path, tmp_path: Path, root: Entity) -> None:
    """The collection in the kit is the file, byte by byte, with a job that knows what was opened."""
    options = ("--upn", ACCOUNT, "--base", files / "root.sst")
    run("save", files / "good.sst", "kit", "-o", tmp_path / "kit.zip", *options)
    with ZipFile(tmp_path / "kit.zip") as archive:
        assert archive.read("good.sst") == (files / "good.sst").read_bytes()
        job = json.loads(archive.read("job.json"))
    assert (job["file"], job["account"], job["opened"]) == ("good.sst", ACCOUNT, [root.certificate.thumbprint])


def test_kit_of_what_another_program_wrote(files: Path, tmp_path: Path, root: Entity, issuing: Entity) -> None:
    """Its certificates may stand in another order: one sentence says how to come by a file for a kit."""
    (tmp_path / "other.sst").write_bytes(sst.encode([issuing.der, root.der]))
    said = complaint("save", tmp_path / "other.sst", "kit", "-o", tmp_path / "kit.zip")
    assert "sstwizard make" in said
    assert not (tmp_path / "kit.zip").exists()


@pytest.mark.parametrize(
    ("document", "name", "endings"),
    [
        ("inventory", "a.pdf", ".html or .csv"),
        ("walk-through", "a.pdf", ".html"),
        ("walk-through", "a", ".html"),
        ("kit", "a.ps1", ".zip"),
        ("reminders", "a.sst", ".ics"),
    ],
)
def test_other_forms_are_refused(files: Path, tmp_path: Path, document: str, name: str, endings: str) -> None:
    """A form that there is not is refused in one sentence, and what is there stays as it is."""
    (tmp_path / name).write_bytes(b"old")
    said = complaint("save", files / "good.sst", document, "-o", tmp_path / name)
    assert f"has to end with {endings}." in said
    assert (tmp_path / name).read_bytes() == b"old"


@pytest.mark.parametrize(
    "is_link",
    [False, pytest.param(True, marks=pytest.mark.skipif(os.name == "nt", reason="only administrators make links"))],
)
@pytest.mark.parametrize("over", ["file", "base"])
def test_no_collection_is_replaced(files: Path, tmp_path: Path, over: str, is_link: bool) -> None:
    """A document is never written over the file that it is about, or the base, whatever that is called."""
    target, content = tmp_path / "a.html", (files / "good.sst").read_bytes()
    collection = tmp_path / "kept.sst" if is_link else target
    collection.write_bytes(content)
    if is_link:
        target.symlink_to(collection)
    about: list[str | Path] = ["--base", collection] if over == "base" else []
    file = files / "root.sst" if over == "base" else collection
    said = complaint("save", file, "inventory", "-o", target, *about)
    assert "is the collection itself" in said
    assert collection.read_bytes() == content


def test_six_commands(files: Path) -> None:
    """Each stands below a comment that says what it does."""
    printed = said("commands", files / "root.sst", "--upn", ACCOUNT)
    told = [line for line in printed.splitlines() if line and not line.startswith("#")]
    assert [line.split()[0] for line in told[:2]] == ["Install-Module", "Connect-ExchangeOnline"]
    assert len(told) == 6
    assert ACCOUNT in told[1]
    assert "# 4. Upload: replaces the whole collection at once, without asking\n" in printed


def test_commands_know_the_full_path(files: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative path is completed: .NET would look for it elsewhere."""
    monkeypatch.chdir(files)
    _, printed, _ = run("commands", "good.sst", "--upn", ACCOUNT)
    assert f"ReadAllBytes('{files / 'good.sst'}')" in printed
