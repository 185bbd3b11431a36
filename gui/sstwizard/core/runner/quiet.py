"""Run a script without a window, and wait for its end: for the check of this computer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

from ..platform.programs import bundle, child_environment
from .installed import PowerShell

MAX_SECONDS = 60.0
"""The time after which a script is ended; virus scanners take their time with a program that starts first."""
_BETWEEN_CHECKS = 0.05


def run(powershell: PowerShell, script: Path, job: Path, check_cancelled: Callable[[], None]) -> int:
    """Run a script with its job, which asks nothing, and return its exit code; all paths are absolute.

    Args:
        powershell: What runs it.
        script: The script.
        job: Its job.
        check_cancelled: Is called now and then, and may raise to end the script.

    Raises:
        ConsoleError: A group policy forbids scripts; nothing was started.
        TimeoutError: It was ended, as it took too long.
        OSError: PowerShell can't be started.
    """
    if powershell.policy:
        raise powershell.policy.error()
    words = ("-NoProfile", "-NonInteractive", *_POLICY, "-File", str(script), "-Job", str(job))
    process, end = _start(powershell.program, words), monotonic() + MAX_SECONDS
    try:
        while monotonic() < end:
            check_cancelled()
            with suppress(subprocess.TimeoutExpired):
                return process.wait(_BETWEEN_CHECKS)
        raise TimeoutError
    finally:
        process.kill()  # nothing, where it has ended
        process.wait()


def _start(program: Path, words: tuple[str, ...]) -> subprocess.Popen[bytes]:
    with _started_elsewhere() as folder:
        return subprocess.Popen(  # noqa: S603 - a program by its absolute path, without a shell
            [str(program), *words],
            executable=str(program),
            cwd=folder,
            env=child_environment(os.environ, bundle()),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )


if sys.platform == "win32":
    from ..platform import win32
    from .console import without_own_dlls

    _POLICY: tuple[str, ...] = ("-ExecutionPolicy", "RemoteSigned")

    @contextmanager
    def _started_elsewhere() -> Iterator[Path]:
        """Yield the folder in which a program is started meanwhile, without the DLL folder of the wizard."""
        with without_own_dlls():
            yield win32.known_folder(win32.SYSTEM)
else:
    _POLICY = ()

    @contextmanager
    def _started_elsewhere() -> Iterator[Path]:
        """Yield the folder in which a program is started meanwhile."""
        yield Path.home()
