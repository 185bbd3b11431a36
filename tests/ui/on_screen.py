"""Opens windows on the screen that `test_fits_screen` gives the platform, and prints where they are, as JSON."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog

from pki import PKI
from sstwizard.ui.app import make_application
from sstwizard.ui.kit.settings import Settings
from sstwizard.ui.wizard import SSTWizard
from sstwizard.ui.work.details import CertificateDetails
from sstwizard.ui.work.session import Session
from sstwizard.ui.work.trust_root import TrustRoot
from ui.reach import use_font
from ui.running import Computer
from ui.staging import Answers, remember


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
    held = [PKI().make("A Root CA").certificate]
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    remember(settings, folder / "last.sst")
    wizard = SSTWizard(settings, session=Session(sources=()), dialogs=Answers(), new_run=Computer().new_run)
    wizard.show()
    wizard.build_pages()
    CertificateDetails(held[0], wizard.session.known, wizard).open()
    TrustRoot(held, wizard.session.known, wizard).open()
    wizard.help_access.show()
    for _ in range(9):
        QApplication.processEvents()
    windows = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
    return {
        "screen": wizard.screen().availableGeometry().getCoords(),
        "windows": {
            each.metaObject().className(): {
                "frame": each.frameGeometry().getCoords(),
                "maximizes": bool(each.windowFlags() & Qt.WindowType.WindowMaximizeButtonHint),
            }
            for each in windows
        },
    }


if __name__ == "__main__":
    main(float(sys.argv[1]))
