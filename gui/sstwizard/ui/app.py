"""The application: its name, style and language, and the dialog for unexpected errors."""

from __future__ import annotations

import gc
import sys
import traceback
import warnings
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from .. import __version__
from ..core.resources import resource
from .display import needed
from .settings import Settings, settings_store
from .style.controls import dress
from .style.icons import window_icon
from .translate import look_up
from .widgets.message_box import message_box
from .wizard import SSTWizard

_UNEXPECTED = "unexpectedError"
_SWITCH_INTERVAL = 0.0003
"""Seconds for which a thread in the background keeps Python's lock once the window's thread wants it. To paint a list
takes it dozens of times; with Python's own 5 ms, a list of 10,000 that was being checked stood still for half a second.
The work is hardly slower for it."""


def make_application(arguments: Sequence[str]) -> QApplication:
    """Make the one QApplication, styled and in the user's language."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    with needed():
        application = QApplication(list(arguments))
    application.setOrganizationName("SST Wizard")
    application.setApplicationName("SST Wizard")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("sstwizard")
    application.setWindowIcon(window_icon())
    dress(application)
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))
    install_translations(application, QLocale())
    return application


def install_translations(application: QApplication, locale: QLocale) -> bool:
    """Load the catalogue for `locale`, or the English one, which has the plurals; and Qt's own in the same language."""
    own, of_qt = QTranslator(application), QTranslator(application)
    wanted = (locale, QLocale(QLocale.Language.English))
    if not any(own.load(each, "sstwizard", "_", str(resource("i18n"))) for each in wanted):
        return False
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(QLocale(own.language()), "qtbase", "_", folder):
        application.installTranslator(of_qt)
    look_up.cache_clear()
    return application.installTranslator(own)


def make_wizard(settings: Settings, files: Sequence[Path] = ()) -> SSTWizard:
    """Make the program's window.

    Args:
        settings: What is remembered.
        files: Files to open at the start.
    """
    wizard = SSTWizard(settings, files=files)
    # What was read is kept, so Python need not search it for garbage: with 10,000 certificates each search would stop
    # all threads for 50 ms.
    wizard.sourceRead.connect(gc.freeze)
    return wizard


def run(files: Sequence[str] = ()) -> int:
    """Show the wizard and return its exit code.

    Args:
        files: Files to open at the start.
    """
    warnings.simplefilter("ignore")  # parsers remark on real roots; nobody reads a window's standard error
    application = make_application(sys.argv[:1])
    sys.excepthook = show_exception
    program = Path(sys.executable) if getattr(sys, "frozen", False) else None
    wizard = make_wizard(Settings(settings_store(program)), [Path(file).absolute() for file in files])
    wizard.show()
    return application.exec()


def show_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show an unexpected error in a dialog whose details can be copied; the wizard and the choice stay."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.exit(130)
        return
    details = "".join(traceback.format_exception(kind, error, trace))
    print(details, file=sys.stderr)  # noqa: T201 - for those who started it from a terminal
    if any(window.objectName() == _UNEXPECTED and window.isVisible() for window in QApplication.topLevelWidgets()):
        return  # what fails at each painting would open a dialog each time
    said = QApplication.translate("App", "The last step did not work. What you have chosen is still there.")
    box = message_box(QApplication.activeWindow(), _UNEXPECTED, said, QMessageBox.Icon.Warning)
    box.setWindowTitle(QApplication.translate("App", "Something unexpected happened"))
    box.setInformativeText(
        QApplication.translate("App", "Please send the details to whoever looks after this program.")
    )
    box.setDetailedText(f"SST Wizard {__version__}, Python {sys.version}\n\n{details}")
    copy = box.addButton(QApplication.translate("App", "&Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(box.detailedText()))
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()
