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

from ... import support_log
from ...core.organization_policy import OrganizationPolicy
from ...core.platform.programs import is_portable
from .translate import available_languages

if TYPE_CHECKING:
    from ...core.exchange.job import Preset
    from ...core.exchange.stored import StateFile

_ACCOUNT, _SEEN = "office365/account", "office365/seen"
_OLDER = "last-collection", "last-upload", "uploads", "uploads-seen", "written"
"""What version 1.0 has kept here, and `state_file` keeps now."""


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
    """Typed access to the settings file or registry key."""

    def __init__(self, store: QSettings, policy: OrganizationPolicy | None = None) -> None:
        self.store = store
        self.policy = policy or OrganizationPolicy()  # what the organization has set
        self.found_file: Path | None = None  # the .sst written last, once it is known to be there

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
        if code and code not in available_languages():
            support_log.note("policy", ignored="Language")
            return ""
        return code

    @cached_property
    def preset(self) -> Preset:
        """The account and the environment that the organization has set."""
        from ...core.exchange.job import preset  # the first window of all does without

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
        import json  # the first window of all does without

        self.store.setValue(_SEEN, json.dumps([who, organization, date.today().isoformat()]))

    @cached_property
    def state_file(self) -> StateFile:
        """What is known of Exchange, and of the files for it."""
        from ...core.exchange.stored import FILE, StateFile, imported
        from ...core.platform.file_access import local_data

        is_ini = self.store.format() == QSettings.Format.IniFormat
        folder = Path(self.store.fileName()).parent if is_ini else local_data()
        older = {key: str(self.store.value(key, "")) for key in _OLDER if self.store.contains(key)}
        is_shared = is_portable(Path(self.store.fileName()))  # by all who start the program
        found = StateFile(folder / FILE, is_shared=is_shared, older=lambda: imported(older))
        if found.problem is None:
            for key in older:
                self.store.remove(key)
        return found
