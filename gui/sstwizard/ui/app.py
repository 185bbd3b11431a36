"""The application: its name, style and language, and the dialog for unexpected errors."""

from __future__ import annotations

import os
import re
import sys
import traceback
import warnings
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale, QTranslator, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from .. import __version__, support_log
from ..core.organization_policy import OrganizationPolicy
from ..core.platform.programs import bundled_program, on_path
from ..core.resources import resource
from ..core.text import printable
from .display import needed
from .frame import hold_session
from .kit.buttons import message_box
from .kit.icons import window_icon
from .kit.labels import foldable
from .kit.settings import Settings, name_program, settings_store
from .kit.theme import apply_style
from .kit.translate import chosen_locale, formats_beside
from .wizard import SSTWizard

_UNEXPECTED = "unexpectedError"
_SWITCH_INTERVAL = 0.0003
"""Seconds for which a thread in the background keeps Python's lock once the window's thread wants it. To paint a list
takes it dozens of times; with Python's own 5 ms, a list of 10,000 that was being checked stood still for half a second.
The work is hardly slower for it."""


def make_application(arguments: Sequence[str], language: str = "") -> QApplication:
    """Make the one QApplication, styled, in the language of a code; in the system's if that has no catalogue."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    with needed():
        application = QApplication(list(arguments))
    name_program()
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("sstwizard")
    apply_style(application)
    if QLocale().language() is QLocale.Language.C:
        QLocale.setDefault(QLocale(QLocale.Language.English))
    chosen = chosen_locale(language)
    if chosen is not None:
        QLocale.setDefault(formats_beside(chosen))
    install_translations(application, chosen or QLocale())
    return application


def install_translations(application: QApplication, locale: QLocale) -> bool:
    """Load the catalogue for `locale`, or the English one, which has the plurals; and Qt's own in the same language.

    Where texts were looked up before, their cache has to be cleared.
    """
    own, of_qt = QTranslator(application), QTranslator(application)
    wanted = (locale, QLocale(QLocale.Language.English))
    if not any(own.load(each, "sstwizard", "_", str(resource("i18n"))) for each in wanted):
        return False
    if not own.language().startswith("en"):
        from PySide6.QtCore import QLibraryInfo

        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if of_qt.load(QLocale(own.language()), "qtbase", "_", folder):
            application.installTranslator(of_qt)
    return application.installTranslator(own)


def run(files: Sequence[str] = (), policy: OrganizationPolicy | None = None) -> int:
    application, settings = _begin(policy)
    wizard = SSTWizard(settings, files=[Path(file).absolute() for file in files])
    wizard.currentIdChanged.connect(lambda page: support_log.note("page", number=page))
    wizard.closed.connect(application.exit)  # also where another window is still there, such as that of an error
    application.commitDataRequest.connect(partial(hold_session, wizard, wizard.why_not_to_end))
    wizard.show()
    return application.exec()


def _begin(policy: OrganizationPolicy | None) -> tuple[QApplication, Settings]:
    """Make the application as it is set, with a dialog for unexpected errors."""
    warnings.simplefilter("ignore")  # parsers remark on real roots; nobody reads a window's standard error
    name_program()
    settings = Settings(settings_store(bundled_program()), policy)
    application = make_application(sys.argv[:1], settings.language)
    sys.excepthook = show_exception
    support_log.note("qt", version=qVersion(), platform=QGuiApplication.platformName(), language=QLocale().name())
    return application, settings


def end_weekly_check(file: str, policy: OrganizationPolicy) -> int:
    """Remove what an older version has registered to check an .sst each week, say so, and return the exit code."""
    _application, _settings = _begin(policy)
    forget_weekly_check(Path(file))
    return 0


def forget_weekly_check(file: Path) -> None:
    """Remove the weekly check of an .sst, named absolutely, and say so until the box is closed.

    It stays for one edition. The uninstaller removes the tasks of its folder, too.
    """
    with suppress(OSError):
        _unregister(file)
    QApplication.setWindowIcon(window_icon())
    said = QApplication.translate(
        "WeeklyCheck",
        "SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.",
    )
    said = foldable(said.format(file=printable(str(file))))
    box = message_box(None, "weeklyCheck", said, button=QMessageBox.StandardButton.Close)
    box.setWindowTitle(QApplication.translate("WeeklyCheck", "SST Wizard: weekly check"))
    box.exec()


def _unregister(file: Path) -> None:
    """Remove the task or the timer that starts `--remind FILE`, whose name has the digest of the file's path."""
    import subprocess

    from ..core.digests import sha256

    run = partial(subprocess.run, capture_output=True, check=False)  # a program by its absolute path, without a shell
    digest = sha256(os.fsencode(file)).hex()[:8]
    if sys.platform == "win32":
        from ..core.platform import win32

        name = re.sub(r'[][*?<>|"/\\:]', "_", file.name)[:100]
        schtasks = win32.known_folder(win32.SYSTEM) / "schtasks.exe"
        task = f"SST Wizard - {name} {digest}"
        run([schtasks, "/Delete", "/F", "/TN", task], creationflags=subprocess.CREATE_NO_WINDOW)
        return
    given = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    units = (given if given.is_absolute() else Path.home() / ".config") / "systemd" / "user"
    timer = units / f"sstwizard-{digest}.timer"
    for systemctl in [*on_path("systemctl", os.environ.get("PATH", ""))][:1]:
        run([systemctl, "--user", "disable", "--now", timer.name])
    for unit in (timer, timer.with_suffix(".service")):
        unit.unlink(missing_ok=True)


def show_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Show an unexpected error in a dialog whose details can be copied; the wizard and the choice stay."""
    if issubclass(kind, KeyboardInterrupt):
        QApplication.exit(130)
        return
    support_log.note_error(error)
    details = "".join(traceback.format_exception(kind, error, trace))
    print(details, file=sys.stderr)  # noqa: T201 - for those who started it from a terminal
    if any(window.objectName() == _UNEXPECTED and window.isVisible() for window in QApplication.topLevelWidgets()):
        return  # what fails at each painting would open a dialog each time
    said = QApplication.translate("App", "The last step failed. Your selection is still there.")
    icon, button = QMessageBox.Icon.Warning, QMessageBox.StandardButton.Close
    box = message_box(QApplication.activeWindow(), _UNEXPECTED, said, icon, button)
    box.setWindowTitle(QApplication.translate("App", "An unexpected error occurred"))
    box.setInformativeText(QApplication.translate("App", "Send the details to the person who supports this program."))
    box.setDetailedText(f"SST Wizard {__version__}, Python {sys.version}\n\n{details}")
    copy = box.addButton(QApplication.translate("App", "&Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(box.detailedText()))
    box.open()
