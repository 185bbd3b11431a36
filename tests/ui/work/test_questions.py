"""What file dialogs leave in the registry, in a key that all Qt programs of a user share."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.work.questions import QtDialogs, traces_removed
from ui.staging import the


@pytest.fixture
def software(qapp: QApplication) -> Iterator[QSettings]:
    """The settings of the user's programs, with none of Qt's own before and after; skips where there are some."""
    if sys.platform != "win32":
        pytest.skip("only Windows has a registry")
    found = QSettings(r"HKEY_CURRENT_USER\Software", QSettings.Format.NativeFormat)
    if "QtProject" in found.childGroups():
        pytest.skip("another Qt program keeps its settings here")
    yield found
    found.remove("QtProject")


def of_qt(software: QSettings) -> dict[str, object]:
    """Return what Qt programs have noted."""
    return {key: software.value(key) for key in software.allKeys() if key.startswith("QtProject/")}


def make_and_delete_a_dialog() -> None:
    """Do what Qt does when a file is asked for, without waiting for anybody to choose one."""
    shiboken6.delete(QFileDialog(directory="C:/"))


def test_no_file_dialog_is_forgotten() -> None:
    """Whatever asks for a file or folder puts back what Qt notes of it, and keeps no dialog for later."""
    dialogs = Path(__file__).resolve().parents[3] / "gui" / "sstwizard" / "ui" / "work" / "questions.py"
    functions = [
        (function.name, ast.unparse(function))
        for function in ast.walk(ast.parse(dialogs.read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef)
    ]
    asking = {name: code for name, code in functions if "QFileDialog." in code or "QFileDialog(" in code}
    assert len(asking) >= 4
    assert [name for name, code in asking.items() if "@traces_removed()" not in code] == []
    assert [name for name, code in asking.items() if "QFileDialog(" in code and "shiboken6.delete(" not in code] == []


def test_a_folder_that_is_gone_is_no_file_name(settings: Settings, tmp_path: Path) -> None:
    """The dialog opens in another, with nothing in the field."""
    for noted in ("", str(tmp_path / "gone")):
        settings.store.setValue("folder", noted)
        dialog = QFileDialog(directory=QtDialogs(None, settings.store)._folder)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        assert not the(dialog.findChild(QLineEdit)).text()
        shiboken6.delete(dialog)


def test_buttons_have_no_icons(qapp: QApplication, qtbot: QtBot) -> None:
    """Where the desktop has some for those that Qt names, too."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setStyleSheet("QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }")
    icons: list[bool] = []

    def look() -> None:
        box = the(qapp.activeModalWidget())
        icons.extend(each.icon().isNull() for each in box.findChildren(QPushButton))
        box.close()

    QTimer.singleShot(0, look)
    QtDialogs(parent).password("locked.p12", wrong=False)
    assert icons == [True, True]


def test_nothing_is_left_where_nothing_was(software: QSettings) -> None:
    """What Qt has noted goes, and so do the keys in which it lay."""
    with traces_removed():
        make_and_delete_a_dialog()
        assert of_qt(software)
    assert "QtProject" not in software.childGroups()


def test_what_other_programs_noted_stays(software: QSettings) -> None:
    """What was noted before is there again; what another program notes meanwhile stays."""
    others = QSettings(QSettings.Scope.UserScope, "QtProject")
    others.setValue("FileDialog/lastVisited", "file:///C:/theirs")
    others.setValue("FileDialog/sidebarWidth", 84)
    others.sync()
    before = of_qt(software)
    with traces_removed():
        make_and_delete_a_dialog()
        assert of_qt(software) != before
        others.setValue("Designer/theirs", "new")
        others.sync()
    assert of_qt(software) == before | {"QtProject/OrganizationDefaults/Designer/theirs": "new"}


def test_a_key_with_something_else_in_it_stays(software: QSettings) -> None:
    """A key that was not there before is deleted only if nothing else is in it now."""
    with traces_removed():
        make_and_delete_a_dialog()
        QSettings(QSettings.Scope.UserScope, "QtProject", "Designer").setValue("theirs", "new")
    assert of_qt(software) == {"QtProject/Designer/theirs": "new"}
