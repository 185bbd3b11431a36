"""Looking for a file where the drive does not answer: neither the window nor the end of the program waits for it."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sstwizard.ui.kit.tasks import run_detached
from ui.staging import run_program


def test_answer_comes_to_the_thread_of_the_window(qtbot: QtBot) -> None:
    """The drive is asked elsewhere, and a drive that can't be read holds no file."""
    answers: list[tuple[bool | None, threading.Thread]] = []
    told: list[tuple[bool | None, threading.Thread]] = []
    asked: list[threading.Thread] = []

    def refused() -> bool:
        asked.append(threading.current_thread())
        raise PermissionError

    def answered(found: bool | None) -> None:
        told.append((found, threading.current_thread()))

    owner = QObject()
    for look in (lambda: True, lambda: False, refused):
        told.clear()
        run_detached(look, answered, owner)
        qtbot.waitUntil(lambda: bool(told))
        answers += told
    assert answers == [(found, threading.main_thread()) for found in (True, False, None)]
    assert asked[0] is not threading.main_thread()


HANGING = """
    import sys, threading
    from datetime import UTC, datetime
    from pathlib import Path
    from PySide6.QtCore import QSettings, QTimer
    from PySide6.QtWidgets import QPushButton
    from sstwizard.core.exchange.stored import WrittenFile
    from sstwizard.core.platform import file_paths
    from sstwizard.core.sources import Source, SourceKind
    from sstwizard.core.text import text
    from sstwizard.ui.app import make_application
    from sstwizard.ui.work.session import Session
    from sstwizard.ui.kit.settings import Settings
    from sstwizard.ui.wizard import SSTWizard

    asked = set()

    def hang(*_):
        asked.add(threading.current_thread())
        threading.Event().wait()

    def close_once_all_hang():
        if len(asked) == 3:
            print(wizard.isVisible(), bool(wizard.findChildren(QPushButton, "reopen")), flush=True)
            timer.stop()
            wizard.close()

    is_file = file_paths.is_file
    file_paths.is_file = lambda path: hang() if path.name == "on share.sst" else is_file(path)
    application = make_application(["sstwizard"])
    session = Session(sources=[Source(SourceKind.FILE, None, text("share"), hang, str(n)) for n in range(3)])
    settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
    settings.state_file.change(lambda state: state.wrote(WrittenFile(Path("/on share.sst"), "", datetime.now(UTC))))
    wizard = SSTWizard(settings, session=session)
    wizard.show()
    wizard.build_pages()
    timer = QTimer()
    timer.timeout.connect(close_once_all_hang)
    timer.start()
    code = application.exec()
    print("ended", flush=True)
    sys.exit(code)
"""
"""The whole program, where a share answers neither who looks for a file nor who reads one."""


def test_a_dead_share_keeps_neither_window_nor_program(tmp_path: Path) -> None:
    """The window is there with the file on offer, and closing it ends the program with code 0."""
    started = run_program(HANGING, tmp_path, str(tmp_path / "settings.ini"))
    complaints = [line for line in started.stderr.splitlines() if "propagateSizeHints" not in line]
    assert (started.returncode, started.stdout.split(), complaints) == (0, ["True", "True", "ended"], [])
