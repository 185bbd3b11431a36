"""Removes what checks a collection each week: tasks and timers of older versions, which start `--remind FILE`.

It stays for one edition. The uninstaller removes the tasks of its folder, too.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox

from ..core.digests import sha256
from ..core.platform.programs import on_path
from ..core.text import printable
from .kit.buttons import message_box
from .kit.icons import window_icon
from .kit.labels import foldable


def end_weekly_check(file: Path, application: QApplication) -> None:
    """Remove the weekly check of an .sst, named absolutely, and say so until the box is closed."""
    with suppress(OSError):
        _remove(file)
    application.setWindowIcon(window_icon())
    said = QApplication.translate(
        "WeeklyCheck",
        "SST Wizard no longer checks “{file}” each week. In Help, “Watch the tenant” says how to schedule a check.",
    )
    box = message_box(None, "weeklyCheck", foldable(said.format(file=printable(str(file)))))
    box.setWindowTitle(QApplication.translate("WeeklyCheck", "SST Wizard: weekly check"))
    box.addButton(QMessageBox.StandardButton.Close)
    box.exec()


def _remove(file: Path) -> None:
    """Have the system forget the check, whose name has the digest of the file's path."""
    digest = sha256(os.fsencode(file)).hex()[:8]
    if sys.platform == "win32":
        from ..core.platform import win32

        name = re.sub(r'[][*?<>|"/\\:]', "_", file.name)[:100]
        schtasks = win32.known_folder(win32.SYSTEM) / "schtasks.exe"
        _run(schtasks, "/Delete", "/F", "/TN", f"SST Wizard - {name} {digest}")
        return
    given = Path(os.environ.get("XDG_CONFIG_HOME", ""))
    units = (given if given.is_absolute() else Path.home() / ".config") / "systemd" / "user"
    timer = units / f"sstwizard-{digest}.timer"
    for systemctl in [*on_path("systemctl", os.environ.get("PATH", ""))][:1]:
        _run(systemctl, "--user", "disable", "--now", timer.name)
    for unit in (timer, timer.with_suffix(".service")):
        unit.unlink(missing_ok=True)


def _run(program: Path, *words: str) -> None:
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    subprocess.run(  # noqa: S603 - a program by its absolute path, without a shell
        [program, *words], capture_output=True, check=False, creationflags=flags
    )
