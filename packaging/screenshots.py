"""Takes a picture of every page, light and dark, at both ends of the sizes, on this system and on Windows under Wine.

    python packaging/screenshots.py [FOLDER]          all of them, into build/screenshots by default
    python packaging/screenshots.py --languages       in every language, on this system, light, at 1024×768
    python packaging/screenshots.py --here FOLDER     just on this system, on the display that is there

The certificates in the pictures are made for them, so that each page shows what it can: a complete chain, a missing
root that a source holds, one that nothing holds, a certificate that expires soon and one that has expired.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

CHECKOUT = Path(__file__).resolve().parent.parent
SIZES = ((1180, 760), (1024, 768))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from sstwizard.core.certificates.certificate import Certificate
    from sstwizard.core.certificates.reading import Reading, ReportProgress
    from sstwizard.ui.wizard import SSTWizard


def main() -> int:
    """Take the pictures and say where they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", default=str(CHECKOUT / "build" / "screenshots"))
    parser.add_argument("--here", action="store_true", help="this system and this display only")
    parser.add_argument("--languages", action="store_true", help="in every language, on this system only")
    parser.add_argument("--language", default="", help="with --here: in this language, light, at 1024×768")
    options = parser.parse_args()
    folder = Path(options.folder).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    if options.here:
        take_all(folder, options.language)
        return 0
    own = ["xvfb-run", "-a", "-s", "-screen 0 1600x1200x24", sys.executable, __file__, "--here"]
    if options.languages:
        for catalogue in sorted((CHECKOUT / "resources" / "i18n").glob("*.qm")):
            language = catalogue.stem.removeprefix("sstwizard_")
            subprocess.run([*own, "--language", language, folder / language], check=True)
        print(f"{len(list(folder.rglob('*.png')))} pictures in {folder}")
        return 0
    subprocess.run([*own, folder / "linux"], check=True)
    import wine

    with wine.session() as windows:
        target = wine.windows_path(folder / "windows")
        windows.run(wine.windows_path(Path(__file__)), "--here", target, check=True)
    print(f"{len(list(folder.rglob('*.png')))} pictures in {folder}")
    return 0


def take_all(folder: Path, language: str) -> None:
    """Walk through the wizard once for each color scheme and size; in a language that is named, for one of them."""
    sys.path[:0] = [str(CHECKOUT / "gui"), str(CHECKOUT / "tests")]
    os.environ.pop("QT_QPA_PLATFORM", None)
    import warnings

    from sstwizard.ui.app import make_application

    warnings.simplefilter("ignore")
    application = make_application(["screenshots"], language)
    for dark in (False,) if language else (False, True):
        dress(application, dark=dark)
        for size in SIZES[-1:] if language else SIZES:
            name = f"{'dark' if dark else 'light'}-{size[0]}"
            with tempfile.TemporaryDirectory() as place:
                Tour(folder, name, size, Path(place)).walk()


def dress(application: QApplication, *, dark: bool) -> None:
    """Make the windows light or dark; where the platform can't be told to, by Fusion's own dark palette."""
    from PySide6.QtCore import Qt

    from sstwizard.ui.style.theme import is_dark

    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    application.styleHints().setColorScheme(scheme)
    pause(100)
    if is_dark(application.palette()) != dark:
        application.setPalette(dark_palette() if dark else application.style().standardPalette())


def dark_palette():  # type: ignore[no-untyped-def]
    """Return what Fusion uses where the desktop is dark."""
    from PySide6.QtGui import QColor, QPalette

    palette = QPalette(QColor(50, 50, 50), QColor(30, 30, 30))
    role = QPalette.ColorRole
    for which, shade in ((role.Base, 24), (role.AlternateBase, 34), (role.Window, 32), (role.Button, 50)):
        palette.setColor(which, QColor(shade, shade, shade))
    for which in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(which, QColor(235, 235, 235))
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(130, 130, 130))
    palette.setColor(role.PlaceholderText, QColor(150, 150, 150))
    palette.setColor(role.Highlight, QColor(38, 79, 120))
    palette.setColor(role.HighlightedText, QColor(255, 255, 255))
    return palette


def pause(milliseconds: int) -> None:
    """Let the window work."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], bool]) -> None:
    """Let the window work until something holds."""
    while not condition():
        pause(20)


class Tour:
    """One walk through the wizard, with a picture of each page."""

    def __init__(self, folder: Path, name: str, size: tuple[int, int], place: Path) -> None:
        from PySide6.QtCore import QSettings

        from sstwizard.ui.settings import Settings
        from sstwizard.ui.wizard import SSTWizard
        from ui.staging import Answers

        self._folder, self._name, self._place = folder, name, place
        folder.mkdir(parents=True, exist_ok=True)
        settings = Settings(QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat))
        settings.last_collection = self._last_collection()
        self._wizard: SSTWizard = SSTWizard(settings, dialogs=Answers(replace=True, discard=True))  # type: ignore[arg-type]
        self._wizard.show()
        self._wizard.resize(*size)

    def _last_collection(self) -> Path:
        last = self._place / "trusted-cas.sst"
        last.write_bytes(b"")
        return last

    def walk(self) -> None:
        """Go from the first page to the last."""
        wizard = self._wizard
        self._shoot("1-welcome")
        until(lambda: hasattr(wizard, "upload"))
        wizard.welcome.update_present.click()
        self._shoot("1-welcome-update")
        wizard.open_files(demo_files(self._place))
        self._settle()
        wizard.certificates.sources.show_branch(wizard.certificates.sources.model().index(0, 0))
        self._choose("contoso issuing", "fabrikam", "sectigo", "harica client")
        self._shoot("2-certificates")
        self._files_and_problems()
        wizard.next()
        self._shoot("3-chains-problems")
        self._fix()
        self._shoot("3-chains")
        self._chains()
        wizard.next()
        self._type("fileName", str(self._place / "trusted-cas.sst"))
        self._shoot("4-export")
        self._type("fileName", str(self._place / "nowhere" / "trusted-cas.sst"))
        self._shoot("4-export-problem")
        self._type("fileName", str(self._place / "trusted-cas.sst"))
        wizard.export.another.click()
        self._shoot("4-export-formats")
        wizard.export.another.click()
        self._refused()
        wizard.next()
        until(lambda: wizard.currentPage() is wizard.upload)
        self._type("account", "admin@contoso.onmicrosoft.com")
        self._shoot("5-upload")
        self._upload()
        self._help()
        self._messages()
        wizard.done(0)

    def _refused(self) -> None:
        """Show the page of an update that adds what has expired, and then again as it was."""
        session, before = self._wizard.session, self._wizard.session.collection
        session.begin(session.draft.updating(before, self._place / "in-use.sst"))
        self._choose("contoso issuing ca 2")
        self._shoot("4-export-refused")
        session.begin(session.draft.started_over())
        session.change(add=before)
        self._settle()

    def _files_and_problems(self) -> None:
        wizard = self._wizard
        bad = next(opened for opened in wizard.session.opened if opened.error is not None)
        wizard.certificates.sources.show_sources([bad])
        self._shoot("2-certificates-problem")
        wizard.certificates.details.setCurrentIndex(1)
        wizard.certificates.sources.show_sources([wizard.session.opened[0]])
        self._shoot("2-certificates-details")
        wizard.certificates.details.setCurrentIndex(0)

    def _chains(self) -> None:
        """Show the Chains page in every situation, and then again in the one that it was in."""
        from situations import situations

        from sstwizard.core.sources import Source, SourceKind
        from sstwizard.core.text import Text

        session, before = self._wizard.session, self._wizard.session.collection
        for situation in situations():
            session.begin(session.draft.started_over())
            held = partial(give, situation.held)
            session.open_source(Source(SourceKind.FILE, None, Text("partners.p7b"), held, path=Path(situation.name)))
            if situation.base:
                session.begin(session.draft.updating(situation.base, self._place / "trusted-cas.sst"))
            session.change(add=situation.chosen, remove=session.collection)
            self._settle()
            self._shoot(f"3-chains-{situation.name}")
        session.begin(session.draft.started_over())
        session.change(add=before)
        self._settle()

    def _upload(self) -> None:
        """Show the upload page for each environment, with its options and the commands unfolded."""
        from sstwizard.core.exchange.target import Environment

        page = self._wizard.upload
        page.connection.options.setChecked(True)
        page.typed.button.setChecked(True)
        box = page.connection.environment
        for environment in Environment:
            box.setCurrentIndex(box.findData(environment.value))
            self._shoot(f"5-upload-{environment.value}")
        box.setCurrentIndex(box.findData(Environment.WORLDWIDE.value))

    def _messages(self) -> None:
        """Open a message for each answer that there can be, and show which CAs they need."""
        from messages import Messages

        session, made = self._wizard.session, Messages(self._place)
        session.open_files([made.held])
        self._settle()
        self._wizard.open_mail()
        page = self._wizard.mail
        self._shoot("6-messages")
        for situation in made.situations():
            session.change(add=situation.chosen, remove=session.collection)
            self._settle()
            page.open_files([situation.path])
            until(lambda: page.survey.is_settled and all(map(page.checks.is_answered, page.checks.entries)))
            if not page.by_message.isVisible():
                page.show_messages.click()
            self._shoot(f"6-messages-{situation.name}")
        page.show_messages.click()
        self._shoot("6-messages-by-ca")

    def _help(self) -> None:
        """Open the help at the last page, and ask it about a message."""
        from PySide6.QtWidgets import QApplication

        from sstwizard.ui.dialogs.help import HelpWindow

        self._wizard.help_access.show()
        window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow))
        self._shoot("7-help", window)
        window.search.setText("The term 'Set-SmimeConfig' is not recognized as a name of a cmdlet")
        self._shoot("7-help-message", window)
        self._wizard.help_access.close()

    def _choose(self, *words: str) -> None:
        from sstwizard.ui.operations.rows import make_rows

        session = self._wizard.session
        held = [certificate for opened in session.opened for certificate in opened.certificates]
        rows = make_rows(held, datetime.now(UTC))
        session.change(add=[row.certificate for row in rows if any(word in row.search for word in words)])
        self._settle()

    def _fix(self) -> None:
        session = self._wizard.session
        while changes := [finding.change for finding in session.assessment.findings if finding.change is not None]:
            session.apply(changes[0])
            self._settle()
        session.change(remove=[finding.certificate for finding in session.assessment.errors if finding.certificate])
        self._settle()

    def _type(self, name: str, text: str) -> None:
        from PySide6.QtWidgets import QLineEdit

        field = self._wizard.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
        pause(350)

    def _settle(self) -> None:
        until(lambda: not self._wizard.session.is_loading and self._wizard.session.is_assessed)

    def _shoot(self, page: str, window: QWidget | None = None) -> None:
        pause(250)
        (window or self._wizard).grab().save(str(self._folder / f"{page}-{self._name}.png"))


def give(certificates: tuple[Certificate, ...], _report: ReportProgress) -> Reading:
    """Give what was made for a picture, as a source does."""
    from sstwizard.core.certificates.reading import Reading

    return Reading(certificates)


def demo_files(place: Path) -> list[Path]:
    """Make the files of a partner, of one's own CA, and one that is none."""
    from pki import PKI
    from sstwizard.core.formats import pem, sst

    now = datetime.now(UTC).replace(microsecond=0)
    pki = PKI()
    root = pki.make("Contoso Root CA", purposes=())
    issuing = pki.make("Contoso Issuing CA 3", root, end=now + timedelta(days=48))
    old = pki.make("Contoso Issuing CA 2", root, end=now - timedelta(days=55))
    unknown = pki.make("Fabrikam Root CA")
    partner = pki.make("Fabrikam Mail CA", unknown)
    user = pki.make("Ada Admin", issuing, ca=False, email="ada@contoso.com")
    files = {
        "contoso-root.cer": root.der,
        "contoso.sst": sst.encode([issuing.der, old.der]),
        "partner.pem": pem.encode([partner.der, user.der]),
        "notes.docx.sst": b"PK not a store",
    }
    for name, content in files.items():
        (place / name).write_bytes(content)
    return [place / name for name in files]


if __name__ == "__main__":
    sys.exit(main())
