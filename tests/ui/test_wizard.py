"""The window as a whole: what comes in by mouse, what is asked before it closes, and what it leaves behind."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from catalogues import spoken
from pki import PKI, Entity
from sstwizard.core.certificates.reading import Reading, ReportProgress
from sstwizard.ui.flow import Mark
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.page import PageId
from ui.pixels import cut_cells
from ui.reach import LANGUAGES, letters_of
from ui.reach import language as language
from ui.staging import Stage, certificates, drop, source, the
from waiting import LIMIT


def test_files_dropped_on_the_first_page_are_opened(stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
    """A file and a folder let go anywhere are opened, and the certificates page shows the first."""
    (tmp_path / "ca 1.cer").write_bytes(family[0].der)
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "ca.cer").write_bytes(family[1].der)
    wizard = stage.open()
    assert drop(wizard, tmp_path / "ca 1.cer", tmp_path / "folder")
    stage.settle(wizard)
    assert wizard.currentId() == PageId.CERTIFICATES
    assert [len(opened.certificates) for opened in wizard.session.opened] == [1, 1]
    assert wizard.certificates.sources.currentIndex().data() == "ca 1.cer (1)"


def test_what_is_no_file_is_not_taken(stage: Stage) -> None:
    """Links to the web and mere text are not taken: the wizard uses no network."""
    wizard = stage.open()
    assert not drop(wizard, QUrl("https://example.org/ca.cer"))
    assert not drop(wizard)
    assert wizard.currentId() == PageId.WELCOME


def test_a_folder_is_no_receipt(stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
    """On Upload too, a folder is opened whatever its name ends with."""
    folder = tmp_path / "x.json"
    folder.mkdir()
    (folder / "ca.cer").write_bytes(family[0].der)
    wizard = stage.open(chosen=certificates(family))
    stage.write(wizard, tmp_path / "a.sst")
    assert drop(wizard, folder)
    stage.settle(wizard)
    assert [str(opened.source.title) for opened in wizard.session.opened] == ["x.json"]
    assert wizard.currentId() == PageId.CERTIFICATES


def test_a_drop_never_moves(stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
    """Shift proposes a move, after which the source deletes the files: they are copied, or refused."""
    file, both = tmp_path / "ca.cer", Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    file.write_bytes(family[0].der)
    wizard, shift = stage.open(), Qt.KeyboardModifier.ShiftModifier
    assert drop(wizard, file, offered=Qt.DropAction.MoveAction, key=shift) is Qt.DropAction.IgnoreAction
    assert wizard.session.opened == []
    assert drop(wizard, file, offered=both, key=shift) is Qt.DropAction.CopyAction
    stage.settle(wizard)
    assert [each.name for each in wizard.session.opened[0].certificates] == ["Family Root CA"]


@pytest.mark.parametrize(("is_portable", "question"), [(False, "discard"), (True, "discard for good")])
def test_what_is_offered_again_is_said(stage: Stage, family: list[Entity], is_portable: bool, question: str) -> None:
    """The next start offers to continue with a choice, but not that of a portable program, which may be another's."""
    if is_portable:
        (stage.folder / "portable").touch()
        stage.settings = Settings(stage.settings.store)
    wizard = stage.open(chosen=certificates(family))
    stage.answers.discard = False
    wizard.close()
    assert stage.answers.asked == [question]
    stage.answers.discard = True


@pytest.mark.parametrize("way", ["escape", "close", "cancel"])
@pytest.mark.parametrize("may", [False, True])
def test_closing_asks_where_a_choice_would_be_lost(
    stage: Stage, qtbot: QtBot, family: list[Entity], way: str, may: bool
) -> None:
    """Escape, Cancel and the window's cross ask, and the window stays where the answer is no."""
    wizard = stage.open(chosen=certificates(family))
    stage.answers.discard = may
    {
        "escape": lambda: qtbot.keyClick(wizard, Qt.Key.Key_Escape),
        "close": wizard.close,
        "cancel": wizard.button(SSTWizard.WizardButton.CancelButton).click,
    }[way]()
    assert stage.answers.asked == ["discard"]
    assert wizard.isVisible() is not may
    assert len(wizard.session.collection) == 3


def test_closing_asks_nothing_where_nothing_is_lost(stage: Stage, tmp_path: Path, family: list[Entity]) -> None:
    """With nothing chosen, or what is chosen written and uploaded, the window closes at once."""
    empty = stage.open()
    assert empty.close()
    written = stage.open(chosen=certificates(family))
    stage.write(written, tmp_path / "mine.sst")
    written.upload.was_uploaded.click()
    assert written.close()
    assert stage.answers.asked == []


def test_closing_while_a_source_is_read_hides_the_window_first(stage: Stage, qtbot: QtBot) -> None:
    """A source that does not answer holds no window on the screen."""
    begun, hidden = threading.Event(), threading.Event()

    def deaf(_report: ReportProgress) -> Reading:
        begun.set()
        hidden.wait(LIMIT)
        return Reading()

    wizard = stage.open()
    wizard.session.open_source(source("deaf", load=deaf))
    assert begun.wait(LIMIT)
    wizard.finished.connect(lambda _result: hidden.set() if not wizard.isVisible() else None)
    assert wizard.close()
    assert hidden.is_set()


def test_nothing_but_the_wizard_is_a_window(stage: Stage, qtbot: QtBot) -> None:
    """While it is made nothing is shown by itself: it would flash, and cost as much as a second start."""
    shown = WindowsShown()
    the(QApplication.instance()).installEventFilter(shown)
    wizard = SSTWizard(stage.settings)
    qtbot.addWidget(wizard)
    assert shown.names == []
    wizard.show()
    assert shown.names == ["SSTWizard"]


class WindowsShown(QObject):
    """Notes the class of each widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let the event go on."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return super().eventFilter(watched, event)


def test_rail_has_no_tick_for_a_page_with_errors(stage: Stage, pki: PKI) -> None:
    """Chains has a cross while the collection has errors, and its tick once they are gone."""
    lost = pki.make("Lost CA", pki.make("Nowhere CA"))
    wizard = stage.open_at(PageId.EXPORT, chosen=[pki.make("Root CA").certificate, lost.certificate])
    told = [wizard.rail.item(page).data(Qt.ItemDataRole.AccessibleTextRole) for page in (0, 2, 3)]
    assert told == ["Page 1 of 6: Welcome, done", "Page 3 of 6: Certificates, done", "Page 4 of 6: Chains, has errors"]
    cross = wizard.rail.item(PageId.CHAINS).data(Qt.ItemDataRole.DecorationRole).cacheKey()
    wizard.session.change(remove=[lost.certificate])
    stage.settle(wizard)
    assert wizard.rail.item(PageId.CHAINS).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 4 of 6: Chains, done"
    assert wizard.rail.item(PageId.CHAINS).data(Qt.ItemDataRole.DecorationRole).cacheKey() != cross


def test_rail_of_a_narrow_window_shows_numbers(stage: Stage, family: list[Entity]) -> None:
    """On the smallest screen the words have their room; with large letters there it is the list's."""
    wizard = stage.open_at(PageId.CHAINS, chosen=certificates(family))
    wizard.resize(1024, 740)
    item = the(wizard.rail.item(PageId.CHAINS))
    assert item.text() == "4  Chains"
    wide = wizard.rail.minimumWidth()
    font = wizard.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    wizard.setFont(font)
    wizard.resize(1023, 740)
    assert item.text() == "4"
    assert item.toolTip() == "Chains"
    assert wizard.rail.minimumWidth() < wide


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_rail_has_its_words_where_they_fit(stage: Stage, language: str) -> None:
    """At 1366×768 and 150 % the words are there, in each language: they leave the pages the room that these need."""
    rail = stage.open().rail
    rail.fit(700)
    assert the(rail.item(PageId.CHAINS)).text() == "4"
    rail.fit(1366 * 2 // 3)
    assert the(rail.item(PageId.CHAINS)).text().startswith("4  "), language


@pytest.mark.parametrize("points", [6.0, 9.0, 14.0])
def test_rail_cuts_no_word(stage: Stage, points: float) -> None:
    """Each may be the current one, in bold; the margins of small letters are as wide as those of large ones."""
    with letters_of(points):
        rail = stage.open().rail
        rail.fit(3000)
        for page in range(rail.count()):
            rail.show_pages(page, [Mark.OPEN] * rail.count(), ())
            assert list(cut_cells(rail, letters=30)) == []


WINDOWS = {
    "en": ("Back", "Next", "Finish", "Cancel"),
    "de": ("Zurück", "Weiter", "Fertig stellen", "Abbrechen"),
    "es": ("Atrás", "Siguiente", "Finalizar", "Cancelar"),
    "fr": ("Précédent", "Suivant", "Terminer", "Annuler"),
    "it": ("Indietro", "Avanti", "Fine", "Annulla"),
    "ja": ("戻る", "次へ", "完了", "キャンセル"),
    "nl": ("Vorige", "Volgende", "Voltooien", "Annuleren"),
    "pt_BR": ("Voltar", "Avançar", "Concluir", "Cancelar"),
}


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_buttons_have_the_words_of_windows(stage: Stage, language: str) -> None:
    """All but Cancel, which is Esc, have a letter."""
    wizard, which = stage.open(), SSTWizard.WizardButton
    buttons = (which.BackButton, which.NextButton, which.FinishButton, which.CancelButton)
    texts = [wizard.buttonText(each) for each in buttons]
    assert tuple(spoken(each).strip("<> ") for each in texts) == WINDOWS[language]
    assert ["&" in each for each in texts] == [True, True, True, False]


def test_a_double_click_is_one_press(stage: Stage, family: list[Entity]) -> None:
    """Where Next stood, Export stands on the next page: the second press of a double click must not write the file."""
    wizard = stage.open_at(PageId.CHAINS, chosen=certificates(family))
    following = wizard.button(SSTWizard.WizardButton.NextButton)
    QTest.mouseDClick(following, Qt.MouseButton.LeftButton)
    assert wizard.currentId() == PageId.CHAINS
    following.setFocus()
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", True)
    QApplication.sendEvent(following, held)
    assert not following.isDown()
    QTest.mouseClick(following, Qt.MouseButton.LeftButton)
    assert wizard.currentId() == PageId.EXPORT
