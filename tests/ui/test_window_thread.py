"""No file is touched on the window's thread where files are opened: a share, or a virus scanner, takes its time."""

from __future__ import annotations

import io
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import mail
from core.formats.samples import locked
from pki import PKI, Entity
from sstwizard.core.export.export import ExportFormat
from sstwizard.core.formats import sst
from sstwizard.ui.export import ExportPage
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.page import PageId
from ui.mail.test_page import Post
from ui.staging import Stage, certificates, drop, source


@pytest.fixture
def post(tmp_path: Path, pki: PKI, family: list[Entity]) -> Post:
    """Signs with what the family's issuing CA has issued."""
    return Post(tmp_path / "post", pki, family)


Door = tuple[PageId | None, Callable[[SSTWizard, list[Path]], object]]

DOORS: dict[str, Door] = {
    "dropped": (None, lambda wizard, paths: drop(wizard, *paths)),
    "dropped on mail": (PageId.MAIL, lambda wizard, paths: drop(wizard, *paths)),
    "dropped on certificates": (PageId.CERTIFICATES, lambda wizard, paths: drop(wizard, *paths)),
    "chosen as mail": (PageId.MAIL, lambda wizard, _paths: wizard.mail.drop.open_messages.click()),
    "chosen as folder": (PageId.MAIL, lambda wizard, _paths: wizard.mail.drop.open_folder.click()),
    "added as CA": (PageId.MAIL, lambda wizard, _paths: wizard.mail.add_ca.click()),
    "added": (PageId.CERTIFICATES, lambda wizard, _paths: wizard.certificates.panel.add_files.click()),
    "fetched": (PageId.MAIL, lambda wizard, paths: wizard.mail.open_fetched(paths[0].parent)),
    "saved": (PageId.MAIL, lambda wizard, paths: wizard.mail.open_saved(paths[0].parent)),
    "updated": (None, lambda wizard, paths: wizard._start.update(paths[-1])),
}
"""By which page, and how, files come in; dialogs answer with them, or with their folder."""


@pytest.fixture
def touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is done with the test's files on the window's thread, from now on."""
    found: list[str] = []
    window = threading.current_thread()

    def noting(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def noted(*arguments: Any, **named: Any) -> Any:
            path = arguments[0] if arguments else ""
            is_ours = isinstance(path, str | bytes | os.PathLike) and str(tmp_path / "post") in os.fsdecode(path)
            if is_ours and threading.current_thread() is window:
                found.append(f"{name} {os.fsdecode(path)}")
            return call(*arguments, **named)

        return noted

    for module, name in ((os, "open"), (os, "stat"), (os, "lstat"), (os, "scandir"), (os, "listdir"), (io, "open")):
        monkeypatch.setattr(module, name, noting(name, getattr(module, name)))
    return found


@pytest.mark.skipif(sys.platform == "win32", reason="there, nothing of Python is called to look at a path")
def test_a_wrong_target_touches_nothing(stage: Stage, post: Post, family: list[Entity], touched: list[str]) -> None:
    """What is wrong with it is found out elsewhere."""
    page = stage.open_at(PageId.EXPORT, chosen=certificates(family)).export
    touched.clear()
    page.name.setText(str(post.folder / "missing" / "a"))
    page.validatePage()
    stage.until(lambda: "does not exist" in page._problem.text)
    assert touched == []


@pytest.mark.skipif(sys.platform == "win32", reason="there, nothing of Python is called to look at a path")
def test_export_touches_nothing(stage: Stage, post: Post, family: list[Entity], touched: list[str]) -> None:
    """A name is suggested, other formats are chosen and Browse is pressed, and a store is replaced: by others' work."""
    post.folder.mkdir()
    base = post.write("in use.sst", sst.encode([family[0].der]))
    wizard = stage.open(chosen=certificates(family))
    wizard.session.begin(wizard.session.draft.updating(certificates(family), base))
    touched.clear()
    page = stage.go_to(wizard, PageId.EXPORT)
    assert isinstance(page, ExportPage)
    for file_format in (ExportFormat.DER, ExportFormat.SST):
        page.radios[file_format].click()
    stage.answers.saved_as, stage.answers.replace = base, True
    page.name.setText(str(post.folder / "without ending"))
    page.browse.click()
    wizard.next()
    stage.until(lambda: wizard.currentId() == PageId.UPLOAD)
    _, replaced = stage.answers.asked
    assert replaced == "replace in use.sst with a copy"
    assert wizard.session.draft.base_sha256 == wizard.session.draft.files[0].sha256
    assert touched == []


@pytest.mark.skipif(sys.platform == "win32", reason="there, nothing of Python is called to look at a path")
def test_locked_files_and_deleting_touch_nothing(
    stage: Stage, post: Post, family: list[Entity], touched: list[str]
) -> None:
    """A locked file of a folder is named, and fetched mail is counted and deleted, by others' work."""
    post.folder.mkdir()
    post.write("z.p12", locked(family[0]))
    saved = post.write(f"{'A' * 40}.eml", post.letter("one.eml", None, *family[1:]).read_bytes())
    wizard = stage.open()
    touched.clear()
    wizard.go_to(PageId.MAIL)
    wizard.mail.open_fetched(post.folder)
    wizard.certificates.open_files([post.folder])
    stage.until(lambda: wizard.mail.survey.is_settled and not wizard.mail.survey.is_busy)
    stage.settle(wizard)
    wizard.certificates.sources.show_sources([wizard.session.opened[-1]])
    assert wizard.certificates._locked == post.folder / "z.p12"
    stage.answers.delete = True
    wizard.mail.fetched.delete.click()
    stage.until(lambda: "were deleted" in wizard.mail.fetched.text)
    assert touched == []
    assert not saved.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there, nothing of Python is called to look at a path")
@pytest.mark.parametrize("door", DOORS)
def test_nothing_is_touched(door: str, stage: Stage, post: Post, family: list[Entity], touched: list[str]) -> None:
    """Messages, signatures, mailboxes, certificates and stores come in, and are read elsewhere."""
    post.folder.mkdir()
    letter = post.letter("one.eml", None, *family[1:]).read_bytes()
    paths = [
        post.folder / "one.eml",
        post.write("two.eml", mail.mail(mail.CONTENT)),
        post.write("box.mbox", b"From a@b.example Tue Dec  1 12:00:00 2026\r\n" + letter),
        post.write("ca.cer", family[1].der),
        post.write("in use.sst", sst.encode([family[0].der])),
    ]
    stage.answers.messages = stage.answers.files = paths
    stage.answers.folder = post.folder
    wizard = stage.open(source("Store", certificates(family[:1])))
    touched.clear()
    page, comes_in = DOORS[door]
    if page is not None:
        wizard.go_to(page)
    comes_in(wizard, paths)
    stage.settle(wizard)
    if wizard._mail is not None:
        stage.until(lambda: wizard.mail.survey.is_settled)
    assert touched == []
    assert len(wizard.session.opened) > 1 or wizard.mail.survey.survey.mails
