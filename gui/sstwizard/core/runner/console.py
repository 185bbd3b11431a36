"""Start a script in a PowerShell console window.

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
from ..platform.programs import bundle, child_environment, terminal
from ..text import QT_TRANSLATE_NOOP, printable, text
from .installed import PowerShell, no_terminal


def start(powershell: PowerShell, script: Path, job: Path) -> subprocess.Popen[bytes]:
    """Start a script with its job in a window that stays open when the script has ended; all paths are absolute.

    Returns:
        The process. On Windows it ends when the window is closed; elsewhere it is that of the terminal, which may end
        while the window stays open.

    Raises:
        ConsoleError: A group policy forbids scripts, there is no terminal, or the system refuses; nothing was started.
    """
    if powershell.policy:
        raise powershell.policy.error()
    words = ("-NoProfile", "-NoExit", *_POLICY, "-File", str(script), "-Job", str(job))
    if not all(path.is_absolute() for path in (powershell.program, script, job)):
        raise ValueError("a name alone may be that of another program or script")
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

    _POLICY: tuple[str, ...] = ("-ExecutionPolicy", "RemoteSigned")

    def _open(program: Path, words: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a program in a console of its own, in System32; it looks for no DLLs in the wizard's bundle."""
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
    _POLICY = ()

    def _open(program: Path, words: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Start a program in a terminal, detached from the session and the streams of the wizard."""
        window = terminal(environment.get("PATH", ""))
        if not window:
            raise no_terminal()
        return subprocess.Popen(  # noqa: S603 - programs by their absolute paths, without a shell
            [*window, program, *words],
            cwd=Path.home(),
            env=dict(environment),
            close_fds=True,
            start_new_session=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
