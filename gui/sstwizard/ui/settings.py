"""What is remembered between two starts: choices of the user's, never a password, never a certificate.

What the organization has set for everybody comes first, and can't be changed here.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, QSettings, qVersion

from .. import support_log
from ..core.organization_policy import OrganizationPolicy
from ..core.platform.programs import is_portable
from . import languages

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from ..core.exchange.target import Preset
    from .uploads import LastUpload

_ACCOUNT, _SEEN, _LAST_UPLOAD = "office365/account", "office365/seen", "last-upload"
_WRITTEN = "written"


def name_program() -> None:
    """Tell Qt what the program is called, by which it finds the settings; they are read before there is a window."""
    QCoreApplication.setOrganizationName("SST Wizard")
    QCoreApplication.setApplicationName("SST Wizard")


def settings_store(program: Path | None) -> QSettings:
    """Return where settings are kept: as usual, or beside the executable where a file `portable` lies there."""
    if program is not None and is_portable(program):
        return QSettings(str(program.with_name("settings.ini")), QSettings.Format.IniFormat)
    return QSettings()


class Settings:
    """Typed access to the settings file or registry key.

    Attributes:
        store: Where they are kept.
        policy: What the organization has set; nothing by default.
        found_collection: The .sst written last, once it is known to be there.
        found_sha256: SHA-256 of what was found in it, upper-case hex; empty until then.
    """

    def __init__(self, store: QSettings, policy: OrganizationPolicy | None = None) -> None:
        self.store = store
        self.policy = policy or OrganizationPolicy()
        self.found_collection: Path | None = None
        self.found_sha256 = ""

    def place(self, window: str) -> QByteArray:
        """Return the size and place that a window had last; empty at its first start."""
        kept = self.store.value(window)
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def facts(self) -> dict[str, str]:
        """Return what support is told of Qt and of the settings."""
        of_system = ", ".join(QLocale.system().uiLanguages()[:3])
        return {
            "Qt": f"{qVersion()}, PySide6 {PySide6.__version__}",
            "Display language": self.language or f"of the system ({of_system})",
            "Settings": self.store.fileName(),
        }

    @property
    def language(self) -> str:
        """The code of the language that was set or chosen, such as "de"; empty for the system's."""
        return self.set_language or str(self.store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self.store.setValue("language", code)

    @cached_property
    def set_language(self) -> str:
        """The language that the organization has set; empty where it has set none that the program speaks."""
        code = self.policy.language
        if code and code not in languages.available():
            support_log.note("policy", ignored="Language")
            return ""
        return code

    @cached_property
    def preset(self) -> Preset:
        """The account and the environment that the organization has set."""
        from ..core.exchange.target import preset  # the first window of all does without

        found = preset(self.policy)
        if found.ignored:
            support_log.note("policy", ignored=",".join(found.ignored))
        return found

    @property
    def account(self) -> str:
        """The account that signs in to Exchange; empty where none is known."""
        return self.preset.account or str(self.store.value(_ACCOUNT, ""))

    @account.setter
    def account(self, account: str) -> None:
        if not self.preset.account:
            self.store.setValue(_ACCOUNT, account)

    @property
    def has_account(self) -> bool:
        """Whether an account was set or remembered, be it that none is to be used."""
        return bool(self.preset.account) or self.store.contains(_ACCOUNT)

    def organization(self, who: str) -> tuple[str, date] | None:
        """Return the organization that was seen when somebody signed in last, and when; None where none was."""
        import json  # the first window of all does without

        try:
            seen, organization, day = json.loads(str(self.store.value(_SEEN, "")))
            return (str(organization), date.fromisoformat(day)) if seen == who else None
        except (TypeError, ValueError, RecursionError):
            return None

    def remember_organization(self, who: str, organization: str) -> None:
        """Remember whose organization it is when somebody signs in."""
        import json  # the first window of all does without

        self.store.setValue(_SEEN, json.dumps([who, organization, date.today().isoformat()]))

    @property
    def last_collection(self) -> Path | None:
        """The .sst written last. It may be gone: nobody asks here, as a network drive may not answer for minutes."""
        path = Path(str(self.store.value("last-collection", "")))
        return path if path.suffix else None

    @last_collection.setter
    def last_collection(self, path: Path) -> None:
        self.store.setValue("last-collection", str(path))
        self.found_collection = path
        self.forget_upload()

    def remember_written(self, sha256: str, compared: Iterable[str]) -> None:
        """Remember what was written last, and which of its roots were compared, unless the settings are shared.

        Args:
            sha256: SHA-256 of the file.
            compared: SHA-256 of each root.
        """
        self.store.setValue(_WRITTEN, " ".join((sha256, *(() if self._is_portable else compared))))

    def forget_compared(self, root: str) -> None:
        """Forget that the user has compared a root."""
        self.store.setValue(_WRITTEN, " ".join(each for each in self._written if each != root))

    def compared(self, sha256: str | None) -> Collection[str]:
        """Return which roots the user has compared of the file written last, if it is as it was written."""
        file, *roots = self._written
        return roots if file == sha256 else ()

    def is_as_written(self, sha256: str) -> bool:
        """Return whether this is what was written last, as far as is known."""
        return self._written[0] in (sha256, "")

    @property
    def _written(self) -> list[str]:
        self.store.sync()  # another wizard may have written since
        return str(self.store.value(_WRITTEN, "")).split(" ")

    @property
    def _is_portable(self) -> bool:
        """Whether all who start the program share the settings."""
        return is_portable(Path(self.store.fileName()))

    @property
    def last_upload(self) -> LastUpload | None:
        """The upload of `last_collection`; None where it was not uploaded as far as is known."""
        from .uploads import LastUpload  # the first window of all does without

        try:
            sha256, day, organization = str(self.store.value(_LAST_UPLOAD, "")).split(" ", 2)
            return LastUpload(sha256, organization, date.fromisoformat(day))
        except ValueError:
            return None

    def remember_upload(self, path: Path, sha256: str, organization: str = "", day: date | None = None) -> None:
        """Remember that a file was uploaded, by default today, if it is the one written last; see `LastUpload`."""
        if path == self.last_collection:
            self.store.setValue(_LAST_UPLOAD, f"{sha256} {(day or date.today()).isoformat()} {organization}")

    def forget_upload(self) -> None:
        """Forget that the file written last was uploaded."""
        self.store.remove(_LAST_UPLOAD)
