"""Whether this copy of the program is whole: its icons, its catalogue, its roots, its other process, and a window."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime

from cryptography.hazmat.primitives.serialization import NoEncryption
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509 import load_der_x509_certificate
from PySide6.QtCore import QLocale, QSettings, QTemporaryDir
from PySide6.QtWidgets import QApplication

from ..core import formats, guide
from ..core.chains.index import CertificateIndex
from ..core.chains.validation import best_path
from ..core.collection.assessment import Assessment
from ..core.documents import Edition
from ..core.documents.inventory import inventory
from ..core.guide import GuideSearch
from ..core.sources import public_lists
from .app import install_translations, make_application
from .kit.icons import icon
from .kit.settings import Settings
from .kit.theme import Tone
from .kit.translate import localized
from .wizard import SSTWizard


def self_test() -> list[str]:
    """Try each part and return a sentence for each that does not work."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application(["sstwizard"])
    parts: dict[str, Callable[[], bool]] = {
        "The icons can't be loaded.": lambda: not icon("root", Tone.ROOT).pixmap(16).toImage().isNull(),
        "The English catalog can't be loaded.": lambda: install_translations(
            application, QLocale(QLocale.Language.English)
        ),
        "The public S/MIME roots can't be read.": lambda: len(public_lists.roots()) > 0,
        "The public S/MIME CAs can't be read.": lambda: any(public_lists.CATALOGUE),
        "Chains can't be checked.": _chain_is_checked,
        "The templates of documents can't be read.": lambda: bool(
            inventory(Assessment(), "", "", Edition(datetime.now(UTC)))
        ),
        "PKCS #12 files can't be opened: the process that opens them does not start or answer.": _pkcs12_opens,
        "The guide can't be read.": lambda: (
            all(guide.page(topic, localized) for topic in guide.TOPICS) and bool(GuideSearch(localized).find("S/MIME"))
        ),
        "The window can't be opened.": _window_opens,
    }
    return [sentence for sentence, works in parts.items() if not _works(works)]


def _works(part: Callable[[], bool]) -> bool:
    try:
        return part()
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it does not work
        return False


def _chain_is_checked() -> bool:
    """Have OpenSSL check a public root by itself, as it was on its first day."""
    root = public_lists.roots()[0]
    first_day = root.details.not_before
    return first_day is not None and best_path(root, CertificateIndex([root]), [root], first_day).holds


def _pkcs12_opens() -> bool:
    """Read a PKCS #12 file in the other process, which is this program again."""
    root = load_der_x509_certificate(public_lists.roots()[0].der)
    data = serialize_key_and_certificates(None, None, None, [root], NoEncryption())
    return len(formats.read(data).certificates) == 1


def _window_opens() -> bool:
    folder = QTemporaryDir()
    settings = QSettings(folder.filePath("settings.ini"), QSettings.Format.IniFormat)
    wizard = SSTWizard(Settings(settings))
    wizard.show()
    mail = wizard.mail  # which is made when it is wanted
    QApplication.processEvents()
    visible = wizard.isVisible() and mail.wizard() is wizard
    wizard.done(0)
    settings.sync()  # what is written later would make the folder anew
    return visible
