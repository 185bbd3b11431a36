"""From HTML to PDF, in the background: nothing is lost, and nothing is cut."""

from __future__ import annotations

import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

import wants
from pki import PKI
from sstwizard.core.collection.assessment import Assessment, assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents import Edition
from sstwizard.core.documents.inventory import inventory
from sstwizard.core.documents.transfer_kit import walk_through
from sstwizard.core.exchange.commands import upload_commands
from sstwizard.core.exchange.job import Upload
from sstwizard.ui.work import documents as pdf_module
from sstwizard.ui.work.documents import pdf_of

NOW = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
SHA256 = "AB3F09C7" * 8
A4 = 595, 842
MARGIN = 45  # points; a little less than 16 mm

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def assessment(pki: PKI) -> Assessment:
    """A root and thirty below it, one of them with a name that no line can hold."""
    root = pki.make("Root")
    names = ("W" * 64, *(f"Issuing CA {number}" for number in range(29)))
    chosen = [root.certificate, *(pki.make(name, root, crl_url=f"http://x/{'a' * 300}").certificate for name in names)]
    return assess(CertificateCollection(tuple(chosen)), now=NOW)


def made(html: str) -> bytes:
    """A PDF, made as the program makes it: on a thread of Python."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(pdf_of, html).result()


@pytest.fixture(scope="module")
def pdf(assessment: Assessment) -> bytes:
    """The inventory of these."""
    return made(inventory(assessment, "a.sst", SHA256, Edition(NOW)))


def pdftotext(pdf: bytes, folder: Path, *options: str) -> str:
    """What Poppler reads in a PDF."""
    program = shutil.which("pdftotext")
    if program is None:
        wants.leave_out("pdftotext")
    file = folder / "a.pdf"
    file.write_bytes(pdf)
    return subprocess.run([program, *options, file, "-"], check=True, capture_output=True, encoding="utf-8").stdout


def squeezed(pages: str) -> str:
    """A text without white space and numbers of pages: lines and pages may end anywhere."""
    return re.sub(r"\s", "", re.sub(r"\n *\d+\n*\f", "", pages))


def test_inventory_is_whole(assessment: Assessment, pdf: bytes, tmp_path: Path) -> None:
    """Every certificate's subject and thumbprints are in it, in the order of the file."""
    text = squeezed(pdftotext(pdf, tmp_path))
    at = text.index(SHA256)
    for each in assessment.collection.ordered:
        at = text.index(squeezed(each.details.subject), at)
        at = text.index(each.sha256, text.index(each.thumbprint, at))


def test_walk_through_is_whole(assessment: Assessment, tmp_path: Path) -> None:
    """Every command is in it to the letter, on two pages."""
    thumbprints = tuple(each.thumbprint for each in assessment.collection.ordered)
    upload = Upload(Path("/S-MIME/trusted-cas.sst"), SHA256, thumbprints)
    pages = pdftotext(made(walk_through(upload, assessment, Edition(NOW))), tmp_path)
    assert pages.count("\f") == 2
    text = squeezed(pages).replace("-", "")  # pdftotext drops a hyphen at which a line is folded
    for command in upload_commands(upload, NOW):
        assert squeezed(command.line).replace("-", "") in text


def test_nothing_is_cut(pdf: bytes, tmp_path: Path) -> None:
    """Every word lies within the margins of its A4 page, and none over another line."""
    boxes = pdftotext(pdf, tmp_path, "-bbox")
    pages = re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', boxes, re.DOTALL)
    assert len(pages) > 10
    for width, height, content in pages:
        assert (round(float(width)), round(float(height))) == A4
        words = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"', content)
        assert words
        for left, top, right, bottom in (map(float, word) for word in words):
            assert MARGIN < left < right < A4[0] - MARGIN
            assert MARGIN - 5 < top < bottom < A4[1] - MARGIN + 5


def test_pages_are_numbered(pdf: bytes, tmp_path: Path) -> None:
    """Each says at its foot which one it is."""
    pages = pdftotext(pdf, tmp_path).split("\f")[:-1]
    assert [page.split()[-1] for page in pages] == [str(number) for number in range(1, len(pages) + 1)]


def test_html_is_read_in_pieces(pki: PKI, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt keeps Python's lock as long as it reads one: the window waits for no more than some entries or branches."""
    pieces: list[str] = []

    class Cursor(QTextCursor):
        def insertHtml(self, html: str) -> None:
            pieces.append(html)
            super().insertHtml(html)

    monkeypatch.setattr(pdf_module, "QTextCursor", Cursor)
    chosen = tuple(pki.make(f"Root {number}").certificate for number in range(100))
    made(inventory(assess(CertificateCollection(chosen), now=NOW), "a.sst", SHA256, Edition(NOW)))
    assert max(piece.count("Root") for piece in pieces) == 40


def test_colors_do_not_follow_the_window(qapp: QApplication, assessment: Assessment, tmp_path: Path) -> None:
    """On a dark desktop the text is as black as on a light one."""
    html = inventory(assessment, "a.sst", SHA256, Edition(NOW))
    before = qapp.palette()
    light = _fills(made(html))
    try:
        dark = qapp.palette()
        for role in (dark.ColorRole.Text, dark.ColorRole.WindowText, dark.ColorRole.Link):
            dark.setColor(role, "white")
        qapp.setPalette(dark)
        assert _fills(made(html)) == light
    finally:
        qapp.setPalette(before)


def _fills(pdf: bytes) -> set[bytes]:
    """The colors that a PDF paints with."""
    import zlib

    found: set[bytes] = set()
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            content = zlib.decompress(stream)
        except zlib.error:
            continue
        found |= set(re.findall(rb"[\d.]+ [\d.]+ [\d.]+ scn?\b", content))
    assert found
    return found
