"""What is remembered between two starts: choices of the user's, never a password, never a certificate."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


def settings_store(program: Path | None) -> QSettings:
    """Return where settings are kept: in the program's folder where a file `portable` lies there, else as usual.

    Args:
        program: The executable; None where Python runs the program.
    """
    if program is not None and program.with_name("portable").is_file():
        return QSettings(str(program.with_name("settings.ini")), QSettings.Format.IniFormat)
    return QSettings()


class Settings:
    """Typed access to the settings file or registry key."""

    def __init__(self, store: QSettings) -> None:
        self.store = store

    @property
    def shows_mmc_hints(self) -> bool:
        return self.store.value("mmc-hints", True, bool) is not False

    @shows_mmc_hints.setter
    def shows_mmc_hints(self, shown: bool) -> None:
        self.store.setValue("mmc-hints", shown)

    @property
    def window(self) -> QByteArray:
        """The size and place of the window; empty at the first start."""
        kept = self.store.value("window")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @window.setter
    def window(self, geometry: QByteArray) -> None:
        self.store.setValue("window", geometry)

    @property
    def last_collection(self) -> Path | None:
        """The .sst written last, if it is still there."""
        path = Path(str(self.store.value("last-collection", "")))
        return path if path.suffix and path.is_file() else None

    @last_collection.setter
    def last_collection(self, path: Path) -> None:
        self.store.setValue("last-collection", str(path))
