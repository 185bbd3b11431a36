"""Starts a script in a PowerShell that the user sees, in a window of its own.

Sources: about_Pwsh and about_PowerShell_exe; CreateProcess (Process Creation Flags, Inheritance); PyInstaller's page
"Launching External Programs from the Frozen Application". See `installed` for the steps of a run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..errors import ConsoleError
from ..platform.child_environment import bundle, child_environment
from ..text import QT_TRANSLATE_NOOP, printable, text
from .installed import PowerShell


def start(powershell: PowerShell, script: Path, job: Path) -> subprocess.Popen[bytes]:
    """Start a script in a window of its own, which stays open after it.

    Args:
        powershell: Which PowerShell, as `installed.found` has found it.
        script: The script's absolute path, out of `script_files`.
        job: The absolute path of the file with its task, out of `run_folder`.

    Returns:
        The process. On Windows it ends when the window is closed; elsewhere it is that of the terminal, which may end
        while the window stays open.

    Raises:
        ConsoleError: A group policy forbids scripts, there is no terminal, or the system refuses; nothing was started.
    """
    if powershell.policy:
        raise powershell.policy.error()
    if not all(path.is_absolute() for path in (powershell.program, script, job)):
        raise ValueError("a program or a script by its name alone may be another one than is meant")
    words = (*_OPTIONS, str(script), "-Job", str(job))
    try:
        return _open(powershell.program, words, child_environment(os.environ, bundle()))
    except OSError as error:
        message = QT_TRANSLATE_NOOP(
            "core", "“{program}” can't be started: {reason}. Save the transfer kit, or type the commands yourself."
        )
        reason = error.strerror or str(error)
        raise ConsoleError(text(message, program=printable(str(powershell.program)), reason=reason)) from error


if sys.platform == "win32":
    from ..platform import win32

    _OPTIONS = ("-NoProfile", "-NoExit", "-ExecutionPolicy", "RemoteSigned", "-File")

    def _open(program: Path, words: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start it where Windows looks for DLLs and programs first, whatever the wizard's own folders are."""
        folder = win32.dll_folder() if bundle() else ""
        if folder:
            win32.set_dll_folder("")
        try:
            return subprocess.Popen(  # noqa: S603 - a program by its absolute path, without a shell
                [str(program), *words],
                executable=str(program),
                cwd=win32.known_folder(win32.SYSTEM),
                env=dict(environment),
                close_fds=True,
                creationflags=subprocess.CREATE_NEW_CONSOLE,
            )
        finally:
            if folder:
                win32.set_dll_folder(folder)

else:
    from ..platform.terminals import terminal

    _OPTIONS = ("-NoProfile", "-NoExit", "-File")

    def _open(program: Path, words: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start it in a terminal, away from the session and the streams of the wizard."""
        shown_in = terminal(environment.get("PATH", ""))
        if not shown_in:
            message = QT_TRANSLATE_NOOP(
                "core",
                "No terminal was found on this computer. Install one, such as xterm, or type the commands yourself.",
            )
            raise ConsoleError(text(message))
        command: Sequence[Path | str] = [shown_in.program, *shown_in.options, program, *words]
        return subprocess.Popen(  # noqa: S603 - programs by their absolute paths, without a shell
            command,
            cwd=Path.home(),
            env=dict(environment),
            close_fds=True,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
