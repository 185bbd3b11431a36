"""A person at the keyboard: presses keys in the active window, and looks at what has the focus."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sstwizard.core.certificates.certificate import Certificate
from sstwizard.core.sources.source import Source
from sstwizard.ui.operations.session import Session
from sstwizard.ui.settings import Settings
from sstwizard.ui.wizard import SSTWizard

_TABS = 40


@dataclass
class Answers:
    """Stands in for the dialogs that block: gives the answers that a test has laid ready."""

    files: list[Path] = field(default_factory=list)
    folder: Path | None = None
    collection: Path | None = None
    messages: list[Path] = field(default_factory=list)
    content: Path | None = None
    saved_as: Path | None = None
    passwords: list[str] = field(default_factory=list)
    replace: bool = True
    start: bool = True
    start_over: bool = True
    discard: bool = True
    download: bool = False
    vouch: bool = False
    delete: bool = False
    asked: list[str] = field(default_factory=list)

    def open_files(self, title: str) -> list[Path]:
        """Answer with the files laid ready."""
        self.asked.append(title)
        return self.files

    def open_folder(self, title: str) -> Path | None:
        """Answer with the folder laid ready."""
        self.asked.append(title)
        return self.folder

    def open_collection(self, title: str, folder: Path | None = None) -> Path | None:
        """Answer with the collection laid ready."""
        self.asked.append(f"{title} in {folder}" if folder else title)
        return self.collection

    def open_messages(self, title: str) -> list[Path]:
        """Answer with the messages laid ready."""
        self.asked.append(title)
        return self.messages

    def open_content(self, title: str, folder: Path) -> Path | None:
        """Answer with the content laid ready."""
        self.asked.append(f"{title} in {folder}")
        return self.content

    def save_file(self, title: str, start: Path, suffix: str) -> Path | None:
        """Answer with the target laid ready."""
        self.asked.append(f"{title} {start} {suffix}")
        return self.saved_as

    def save_document(self, title: str, start: Path, suffix: str) -> Path | None:
        """Answer with the target laid ready."""
        self.asked.append(f"{title} {start.name} {suffix}")
        return self.saved_as

    def password(self, file_name: str, wrong: bool) -> str | None:
        """Answer with the next password; None when there is none left."""
        self.asked.append(f"password of {file_name}{' again' if wrong else ''}")
        return self.passwords.pop(0) if self.passwords else None

    def may_start_from(self, path: Path, problems: Sequence[str]) -> bool:
        """Answer as laid ready."""
        self.asked.append(f"start from {path.name}: {' '.join(problems)}")
        return self.start

    def may_replace(self, path: Path, *, is_base: bool = False) -> bool:
        """Answer as laid ready."""
        self.asked.append(f"replace {path.name}{' with a copy' if is_base else ''}")
        return self.replace

    def may_start_over(self, file: str = "") -> bool:
        """Answer as laid ready."""
        self.asked.append(f"open {file} instead" if file else "start over")
        return self.start_over

    def may_download(self, name: str, address: str, reason: str = "") -> bool:
        """Answer as laid ready."""
        self.asked.append(" ".join(filter(None, (f"download {address} for {name}", reason))))
        return self.download

    def may_vouch(self, root: Certificate) -> bool:
        """Answer as laid ready."""
        self.asked.append(f"vouch for {root.name}")
        return self.vouch

    def may_delete(self, folder: Path, count: int) -> bool:
        """Answer as laid ready."""
        self.asked.append(f"delete {count} in {folder.name}")
        return self.delete

    def may_discard(self) -> bool:
        """Answer as laid ready."""
        self.asked.append("discard")
        return self.discard


class Walker:
    """Drives a wizard by keys alone."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        sources: list[Source] | None = None,
        files: list[Path] | None = None,
        answers: Answers | None = None,
    ) -> None:
        self._qtbot = qtbot
        self.answers = answers or Answers()
        self.settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        session = Session(sources=sources) if sources is not None else None
        self.wizard = SSTWizard(self.settings, session=session, dialogs=self.answers, files=files or [])
        qtbot.addWidget(self.wizard, before_close_func=lambda wizard: wizard.done(0))
        with qtbot.waitExposed(self.wizard):
            self.wizard.show()
        self.wizard.activateWindow()
        self.until(lambda: self.wizard._is_built)  # only then are the sources opened
        self.until_read()

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self._qtbot.waitUntil(condition)

    def until_read(self) -> None:
        """Wait until every source has been read and the choice been checked."""
        self.until(lambda: not self.wizard.session.is_loading and self.wizard.session.is_assessed)

    @property
    def focus(self) -> QWidget:
        """What has the keyboard's focus. A display without a window manager takes it away once: activate again."""
        if QApplication.focusWidget() is None:
            (QApplication.activeModalWidget() or self.wizard).activateWindow()
            self.until(lambda: QApplication.focusWidget() is not None)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self._qtbot.keyClick(self.focus, key, modifiers)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self._qtbot.keyClicks(self.focus, text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the widget of that object name has the focus."""
        for _ in range(_TABS):
            if self.focus.objectName() == name:
                return self.focus
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}; it stands at {self.focus.objectName()}")

    def retype(self, text: str) -> None:
        """Replace the text of the field that has the focus."""
        assert isinstance(self.focus, QLineEdit)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)

    def go_on(self) -> None:
        """Press the wizard's Next by its name for the keyboard, and wait for the next page."""
        page = self.wizard.currentId()
        button = self.wizard.button(SSTWizard.WizardButton.NextButton)
        self.until(button.isEnabled)
        self.tab_to(button.objectName())
        self.press(Qt.Key.Key_Space)
        self.until(lambda: self.wizard.currentId() != page)
