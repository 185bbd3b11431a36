"""Where settings are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from sstwizard.core.platform.file_access import local_data
from sstwizard.ui.kit.settings import Settings, settings_store
from ui.staging import the


def test_portable_program_keeps_settings_in_its_folder(tmp_path: Path) -> None:
    """Where a file `portable` lies beside the program, settings go to an INI file there, and are read from it."""
    program = tmp_path / "Портативно и 便携" / "SSTWizard.exe"
    program.parent.mkdir()
    program.with_name("portable").touch()
    settings = Settings(settings_store(program))
    settings.language = "de"
    settings.store.sync()
    assert Path(settings.store.fileName()) == program.with_name("settings.ini")
    assert Settings(settings_store(program)).language == "de"


def test_others_keep_settings_as_usual(tmp_path: Path) -> None:
    """Without the marker, or where Python runs the program, settings are the user's."""
    usual = settings_store(None).fileName()
    assert settings_store(tmp_path / "SSTWizard.exe").fileName() == usual
    assert not usual.startswith(str(tmp_path / "settings.ini"))


def test_what_version_1_has_kept_is_taken_over_once(settings: Settings) -> None:
    """It is in the state from then on, and no more among the settings."""
    settings.store.setValue("last-collection", "/home/it/mine.sst")
    settings.store.setValue("written", f"{'AB' * 32} {'CD' * 32}")
    settings.store.setValue("language", "de")
    written = the(settings.state_file.state.written)
    assert (written.path, written.sha256) == (Path("/home/it/mine.sst"), "AB" * 32)
    assert written.compared == {"CD" * 32}
    assert settings.store.allKeys() == ["language"]
    assert Settings(settings.store).state_file.state.written == written


def test_what_could_not_be_taken_over_stays(settings: Settings, tmp_path: Path) -> None:
    """It is taken over once that is possible."""
    settings.store.setValue("last-collection", "/home/it/mine.sst")
    (tmp_path / "stored.json").mkdir()
    assert settings.state_file.problem is not None
    assert settings.store.contains("last-collection")


def test_state_lies_where_the_program_keeps_data_of_its_user(tmp_path: Path) -> None:
    """Beside the settings of a portable program, where its users share it."""
    usual = Settings(QSettings(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "SST Wizard tests")).state_file
    assert (usual.path, usual.is_shared) == (local_data() / "stored.json", False)
    (tmp_path / "portable").touch()
    portable = Settings(settings_store(tmp_path / "SSTWizard.exe")).state_file
    assert (portable.path, portable.is_shared) == (tmp_path / "stored.json", True)
