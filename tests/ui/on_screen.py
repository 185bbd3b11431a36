"""Opens all windows on the screen that `test_fits_screen` gives the platform, and prints where they are, as JSON."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pki import PKI
from sstwizard.ui.app import make_application
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.details import CertificateDetails
from sstwizard.ui.work.page import PageId
from sstwizard.ui.work.session import Session
from sstwizard.ui.work.trust_root import TrustRoot
from ui.reach import use_font
from ui.running import Computer
from ui.staging import Answers, aim, certificates, is_settled, remember, source


def main(points: float) -> None:
    """Open the windows, with text of this size, and print their places."""
    application = make_application(["on_screen"], "en")
    use_font(application)
    font = application.font()
    font.setPointSizeF(points)
    application.setFont(font)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:  # Windows may have a file of it open still
        sys.stdout.write(f"{json.dumps(places(Path(folder)))}\n")


def places(folder: Path) -> dict[str, object]:
    """Return where the screen is, and each window when it has been opened."""
    pki = PKI()
    root = pki.make("A Root CA")
    issuing = pki.make("An Issuing CA", root)
    held = certificates([root, issuing])
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    remember(settings, folder / "last.sst")
    session, computer = Session(sources=[source("Store", held)]), Computer()
    wizard = SSTWizard(settings, session=session, dialogs=Answers(), new_run=computer.new_run)
    wizard.show()
    until(lambda: PageId.EXPORT in wizard.pageIds() and is_settled(wizard.session))
    wizard.session.change(add=held)
    aim(wizard, folder / "trusted-cas.sst")
    found = {"Welcome": place(wizard)}
    wizard.go_to(PageId.MAIL)
    found["Mail"] = place(wizard)
    wizard.go_to(PageId.CERTIFICATES)
    found["Certificates"] = place(wizard)
    while wizard.currentId() != max(PageId):
        here = wizard.currentId()
        until(lambda: is_settled(wizard.session))
        wizard.next()
        until(lambda here=here: wizard.currentId() != here)  # type: ignore[misc]
        until(lambda: wizard.currentId() != PageId.UPLOAD or wizard.run.powershells is not None)
        found[wizard.currentPage().title()] = place(wizard)
    CertificateDetails(held[0], wizard.session.known, wizard).open()
    TrustRoot(held[:1], wizard.session.known, wizard).open()
    wizard.help_access.show()
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible() and each is not wizard:
            found[each.metaObject().className()] = place(each)
    return {"screen": wizard.screen().availableGeometry().getCoords(), "windows": found}


def place(window: QWidget) -> dict[str, object]:
    """Return where a window is, its frame included, and whether it can be maximized."""
    for _ in range(3):
        QApplication.processEvents()
    return {
        "frame": window.frameGeometry().getCoords(),
        "maximizes": bool(window.windowFlags() & Qt.WindowType.WindowMaximizeButtonHint),
    }


def until(condition: Callable[[], bool]) -> None:
    """Let the windows work until something holds."""
    while not condition():
        QApplication.processEvents()


if __name__ == "__main__":
    main(float(sys.argv[1]))
