"""Where settings are kept."""

from __future__ import annotations

from pathlib import Path

from sstwizard.ui.settings import Settings, settings_store


def test_portable_program_keeps_settings_in_its_folder(tmp_path: Path) -> None:
    """Where a file `portable` lies beside the program, settings go to an INI file there, and are read from it."""
    program = tmp_path / "Портативно и 便携" / "SSTWizard.exe"
    program.parent.mkdir()
    program.with_name("portable").touch()
    settings = Settings(settings_store(program))
    settings.shows_mmc_hints = False
    settings.store.sync()
    assert Path(settings.store.fileName()) == program.with_name("settings.ini")
    assert not Settings(settings_store(program)).shows_mmc_hints


def test_others_keep_settings_as_usual(tmp_path: Path) -> None:
    """Without the marker, or where Python runs the program, settings are the user's."""
    usual = settings_store(None).fileName()
    assert settings_store(tmp_path / "SSTWizard.exe").fileName() == usual
    assert not usual.startswith(str(tmp_path / "settings.ini"))
