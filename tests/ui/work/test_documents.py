"""What can be saved on the last page, with a word on how it went; and from HTML to PDF nothing is lost or cut."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices, QTextCursor
from PySide6.QtWidgets import QApplication, QMessageBox

import wants
from pki import PKI, Entity
from sstwizard.core.collection.assessment import Assessment, assess
from sstwizard.core.collection.collection import CertificateCollection
from sstwizard.core.documents import Edition
from sstwizard.core.documents.inventory import inventory
from sstwizard.core.documents.transfer_kit import walk_through
from sstwizard.core.exchange.commands import upload_commands
from sstwizard.core.exchange.job import Upload
from sstwizard.ui.upload.page import UploadPage
from sstwizard.ui.work import documents
from sstwizard.ui.work.documents import SaveButton, pdf_of
from sstwizard.ui.work.page import PageId
from ui.staging import Later, Stage, certificates, source, the

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise|grabbing)")

NOW = datetime(2026, 11, 24, 19, 30, tzinfo=UTC)
SHA256 = "AB3F09C7" * 8
A4 = 595, 842
MARGIN = 45  # points; a little less than 16 mm


@pytest.fixture
def page(stage: Stage, family: list[Entity], tmp_path: Path) -> UploadPage:
    """The last page, after a whole chain was exported."""
    wizard = stage.open(source("family", certificates(family)), chosen=certificates(family))
    stage.write(wizard, tmp_path / "trusted-cas.sst")
    return wizard.upload


def entry(page: UploadPage, name: str) -> QAction:
    """An entry of the menu."""
    found = page.save.menu().findChild(QAction, f"save{name}")
    assert isinstance(found, QAction)
    return found


def save(stage: Stage, page: UploadPage, name: str, target: Path) -> None:
    """Choose an entry, answer with a file, and wait for what is said."""
    stage.answers.saved_as = target
    entry(page, name).trigger()
    stage.until(lambda: bool(page.notice.text))


class Opened(QObject):
    """Takes the place of the system's file manager."""

    def __init__(self) -> None:
        super().__init__()
        self.folders: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Keep what would be opened."""
        self.folders.append(Path(url.toLocalFile()))


@pytest.fixture
def opened() -> Iterator[Opened]:
    """What the system's file manager would open."""
    made = Opened()
    QDesktopServices.setUrlHandler("file", made, "open")  # type: ignore[arg-type]
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_folder_of_what_was_saved_can_be_opened(stage: Stage, page: UploadPage, tmp_path: Path, opened: Opened) -> None:
    """As that of the file itself; its button stands beside the notice, and goes with it."""
    page.open_folder.click()
    stage.until(lambda: opened.folders == [tmp_path])
    (tmp_path / "documents").mkdir()
    save(stage, page, ".ics", tmp_path / "documents" / "saved")
    assert page.save.open_folder.isVisible()
    page.save.open_folder.click()
    stage.until(lambda: opened.folders[1:] == [tmp_path / "documents"])
    page.notice.say("Something else")
    assert not page.save.open_folder.isVisible()
    save(stage, page, ".ics", tmp_path / "beside the file")
    assert not page.save.open_folder.isVisible()  # there is one already


def test_kit_uploads_the_written_file(stage: Stage, page: UploadPage, tmp_path: Path, family: list[Entity]) -> None:
    """It holds the file byte by byte, whatever was chosen since, and a job with what is typed, but no local path."""
    session = page.wizard().session  # type: ignore[attr-defined]
    session.change(remove=[family[2].certificate])
    stage.until(lambda: session.is_assessed)
    page.connection.account.setText("admin@contoso.com")
    stage.answers.saved_as = tmp_path / "kit.zip"
    page.kit.click()
    stage.until(lambda: page.notice.text.startswith("Saved"))
    assert stage.answers.asked[-1].endswith("trusted-cas kit.zip .zip")
    with ZipFile(tmp_path / "kit.zip") as archive:
        assert archive.read("trusted-cas.sst") == (tmp_path / "trusted-cas.sst").read_bytes()
        job = json.loads(archive.read("job.json"))
    assert (job["file"], job["account"], job["receipts"]) == ("trusted-cas.sst", "admin@contoso.com", "")


@pytest.mark.parametrize("name", [".ics", " walk-through.pdf"])
def test_what_cannot_be_written_is_said(stage: Stage, page: UploadPage, tmp_path: Path, name: str) -> None:
    """A folder in the way is a sentence on the page, and the next try may succeed."""
    save(stage, page, name, tmp_path)
    assert "is a folder" in page.notice.text
    assert page.save.isEnabled()
    save(stage, page, name, tmp_path / "saved")
    stage.until(lambda: page.notice.text.startswith("Saved"))
    assert (tmp_path / "saved").is_file()


def test_button_is_off_while_work_is_under_way(stage: Stage, page: UploadPage, tmp_path: Path) -> None:
    """One thing is saved at a time, and what was said before is taken back at once."""
    save(stage, page, " inventory.csv", tmp_path / "a.csv")
    page.wizard().saving._workers = later = Later()  # type: ignore[attr-defined]
    stage.answers.saved_as = tmp_path / "a.ics"
    entry(page, ".ics").trigger()
    assert not page.save.isEnabled()
    assert not page.notice.text
    later.work()
    stage.until(page.save.isEnabled)
    assert page.notice.text.endswith("a.ics")


def test_what_needs_the_fields_waits_for_them(page: UploadPage) -> None:
    """A bad account takes away the walk-through, with the reason; reminders and inventory stay."""
    needs = (" walk-through.pdf", " walk-through.html")
    needs_not = (".ics", " inventory.pdf", " inventory.html", " inventory.csv")
    assert all(entry(page, name).isEnabled() for name in (*needs, *needs_not))
    page.connection.account.setText("nobody")
    assert not any(entry(page, name).isEnabled() for name in needs)
    assert all(entry(page, name).isEnabled() for name in needs_not)
    assert "needs one @" in entry(page, needs[0]).toolTip()
    page.connection.account.clear()
    assert entry(page, needs[0]).isEnabled()


@pytest.mark.parametrize(
    ("name", "suggested", "beginning"),
    [
        (" walk-through.pdf", "trusted-cas walk-through.pdf", b"%PDF-"),
        (" walk-through.html", "trusted-cas walk-through.html", b"<!DOCTYPE html>"),
        (" inventory.pdf", "trusted-cas inventory.pdf", b"%PDF-"),
        (" inventory.html", "trusted-cas inventory.html", b"<!DOCTYPE html>"),
        (" inventory.csv", "trusted-cas inventory.csv", b'\xef\xbb\xbf"Subject",'),
        (".ics", "trusted-cas.ics", b"BEGIN:VCALENDAR"),
    ],
)
def test_documents_are_saved(
    stage: Stage, page: UploadPage, tmp_path: Path, name: str, suggested: str, beginning: bytes
) -> None:
    """Each document is what its entry says, and is offered beside the file by a name that says so too.

    The menu says which of two twins is the accessible one, and whoever has saved the other is told.
    """
    target = (tmp_path / "saved").with_suffix(Path(suggested).suffix)
    assert ("accessible" in entry(page, name).text()) is name.endswith(".html")
    save(stage, page, name, target)
    assert target.read_bytes().startswith(beginning)
    assert stage.answers.asked[-1].endswith(f" {suggested} {target.suffix}")
    assert page.notice.text.endswith("\nThe HTML version is the accessible one.") is name.endswith(".pdf")


def test_closing_waits_for_what_is_being_saved(stage: Stage, page: UploadPage, tmp_path: Path) -> None:
    """Whoever closes the window while a PDF is made still gets the whole of it."""
    stage.answers.saved_as = tmp_path / "a.pdf"
    entry(page, " inventory.pdf").trigger()
    assert not page.window().close()
    assert not page.window().close()  # impatience opens no second box
    assert len(page.window().findChildren(QMessageBox)) == 1
    stage.until(lambda: not page.window().isVisible())
    content = (tmp_path / "a.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")


@pytest.mark.parametrize("is_in_the_way", [True, False], ids=["fails", "taken back"])
def test_closing_is_put_off(stage: Stage, page: UploadPage, tmp_path: Path, is_in_the_way: bool) -> None:
    """Where nothing could be saved, the window stays, and says why; whoever presses the box's button stays as well."""
    stage.answers.saved_as = tmp_path if is_in_the_way else tmp_path / "a.pdf"
    entry(page, " walk-through.pdf").trigger()
    assert not page.window().close()
    box = the(page.window().findChild(QMessageBox, "closesWhenSaved"))
    stage.until(lambda: "is a folder" in box.text() or not is_in_the_way)
    box.buttons()[0].click()
    stage.until(lambda: page.notice.text.startswith("Saved") or is_in_the_way)
    assert page.window().isVisible()
    assert page.window().close()


def test_inventory_of_an_update_names_its_file(stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
    """Saved on the Chains page, before the update is exported."""
    wizard = stage.open()
    wizard.session.begin(wizard.session.draft.updating(certificates(family), tmp_path / "in-use.sst"))
    wizard.welcome.update_present.setChecked(True)
    wizard.go_to(PageId.CHAINS)
    stage.settle(wizard)
    stage.answers.saved_as = tmp_path / "saved.html"
    the(wizard.chains.save.menu().findChild(QAction, "save inventory.html")).trigger()
    stage.until((tmp_path / "saved.html").exists)
    assert "An update of in-use.sst that has not been exported" in (tmp_path / "saved.html").read_text("utf-8")


def test_help_saves_the_walk_through_before_there_is_a_file(stage: Stage, tmp_path: Path) -> None:
    """It says what comes of that, and leaves out what needs a file."""
    wizard = stage.open()
    wizard.help_access.show()
    window = the(wizard.help_access._window)
    button = the(window.findChild(SaveButton))
    assert button.isVisible()
    assert [each.objectName() for each in button.menu().actions()] == [
        "save walk-through.pdf",
        "save walk-through.html",
    ]
    stage.answers.saved_as = tmp_path / "steps.html"
    the(button.menu().findChild(QAction, "save walk-through.html")).trigger()
    stage.until(lambda: button._notice.text.startswith("Saved"))
    assert button.open_folder.isVisible()
    steps = (tmp_path / "steps.html").read_text("utf-8")
    assert "Find out which CAs our mail needs" in steps
    assert "SHA-256 of the file" not in steps


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

    monkeypatch.setattr(documents, "QTextCursor", Cursor)
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
    found: set[bytes] = set()
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            content = zlib.decompress(stream)
        except zlib.error:
            continue
        found |= set(re.findall(rb"[\d.]+ [\d.]+ [\d.]+ scn?\b", content))
    assert found
    return found
