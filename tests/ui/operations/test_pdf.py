"""From HTML to PDF: nothing is lost, nothing is cut, and it comes in pieces."""

from __future__ import annotations

import gc
import re
import shutil
import subprocess
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import wants
from pki import PKI
from sstwizard.core.collection.assessment import Assessment, assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents.inventory import inventory
from sstwizard.core.documents.walkthrough import walk_through
from sstwizard.core.documents.writing import Edition
from sstwizard.core.exchange.commands import upload_commands
from sstwizard.core.exchange.target import Upload
from sstwizard.ui.operations.pdf import Pdf

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
    """The finished PDF."""
    pdf = Pdf(html)
    pieces = 0
    while pdf.add():
        pieces += 1
    assert pieces >= html.count("<section")  # so that the window can work in between
    return pdf.content


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


def squeezed(text: str) -> str:
    """A text without white space: lines may be folded anywhere."""
    return re.sub(r"\s", "", text)


def test_inventory_is_whole(assessment: Assessment, pdf: bytes, tmp_path: Path) -> None:
    """Every certificate's subject and thumbprints are in it, in the order of the file."""
    text = squeezed(pdftotext(pdf, tmp_path))
    at = text.index(SHA256)
    for each in assessment.collection.ordered:
        at = text.index(squeezed(each.details.subject), at)
        at = text.index(each.sha256, text.index(each.thumbprint, at))


def once(text: str) -> str:
    """Leave out the line that Qt paints once more, outside of what is seen, where a page begins amid a paragraph."""
    first, *pages = text.split("\f")
    kept, before = [first], first
    for page in pages:
        line, _, rest = page.partition("\n")
        kept.append(rest if line.strip() and line in before.splitlines() else page)
        before = page
    return "\f".join(kept)


def test_walk_through_is_whole(assessment: Assessment, tmp_path: Path) -> None:
    """Every command is in it to the letter, on two pages."""
    thumbprints = tuple(each.thumbprint for each in assessment.collection.ordered)
    upload = Upload(Path("/S-MIME/trusted-cas.sst"), SHA256, thumbprints)
    pages = pdftotext(made(walk_through(upload, assessment, Edition(NOW))), tmp_path)
    assert pages.count("\f") == 2
    text = squeezed(once(pages))
    # A foot, with the title and two numbers, may stand between two lines of a command.
    text = re.sub(r"TrustingS/MIMEmail:awalk-through:trusted-cas\.sst\d+/\d+", "", text)
    text = text.replace("-", "")  # pdftotext drops a hyphen at which a line is folded
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


def test_pages_are_counted(pdf: bytes, tmp_path: Path) -> None:
    """Each says at its foot which one it is, and how many there are: nobody misses one that was lost."""
    pages = pdftotext(pdf, tmp_path).split("\f")[:-1]
    feet = [re.findall(r"^\d+ / \d+$", page, re.MULTILINE) for page in pages]
    assert feet == [[f"{number} / {len(pages)}"] for number in range(1, len(pages) + 1)]


def test_long_drawings_have_no_gaps(pki: PKI, tmp_path: Path) -> None:
    """Chains come in pieces, each where the one before ends, also at the foot of a page; no line of them is cut."""
    chosen = [pki.make(f"Root {number}").certificate for number in range(150)]
    html = inventory(assess(CertificateCollection(tuple(chosen)), now=NOW), "a.sst", SHA256, Edition(NOW))
    assert html.count('goes-on"') > 1
    pdf = made(re.sub(r'<section class="together">.*?</section>', "", html, flags=re.DOTALL))
    pages = pdftotext(pdf, tmp_path).split("\f")[:-1]
    lines = [re.findall(r"^\d+\sRoot (\d+), until", page, re.MULTILINE) for page in pages]
    assert sorted(int(number) for page in lines for number in page) == list(range(150))
    assert len({len(page) for page in lines[1:-1]}) == 1
    for page in pdftotext(pdf, tmp_path, "-bbox").split("</page>")[1:-2]:
        tops = sorted(set(map(float, re.findall(r'yMin="([\d.]+)"[^>]*>Root<', page))))
        gaps = [below - above for above, below in pairwise(tops)]
        assert max(gaps) - min(gaps) < 1


def test_one_that_is_given_up_does_no_harm(assessment: Assessment) -> None:
    """A window may close before the PDF is complete."""
    pdf = Pdf(inventory(assessment, "a.sst", SHA256, Edition(NOW)))
    while not pdf._painter.isActive():  # all is placed before the first page is painted
        assert pdf.add()
    assert pdf.add()
    painter = pdf._painter
    del pdf
    gc.collect()
    assert not painter.isActive()


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
