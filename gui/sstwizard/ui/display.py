"""Load Qt, and say why no window can be opened: without a display, or without a library that Qt needs for one.

Qt says its own things of it, and then ends the process with SIGABRT. It hands its last words to a message handler
first, so that nothing has to be tried beforehand, in another process or otherwise. This module imports Qt on first use:
that itself may be what fails.
"""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

NO_WINDOW = 2  # the exit code


def load_qt() -> None:
    """Import Qt, and remove PySide6's import hook.

    The hook serves `from __feature__ import …`, which nothing here uses, and reads the source of each module that is
    imported later: an eighth of the time until the first window, and Python keeps what was read.
    """
    import PySide6.QtWidgets  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def say_no_window(reason: str) -> None:
    """Say in one sentence why there is no window, and how to do without one; in a box where nobody reads text."""
    said = (
        f"sstwizard: no window can be opened, because {reason}; use the command line instead, which needs none: "
        "sstwizard show FILE, or see sstwizard --help"
    )
    if sys.platform == "win32" and sys.stderr is None:
        from ..core.platform.win32 import show_error

        show_error(said)
    else:
        print(said, file=sys.stderr, flush=True)  # noqa: T201 - for those who started it from a terminal


@contextmanager
def needed() -> Iterator[None]:
    """Make the application in here: where Qt finds no display, the process ends with a sentence.

    On Windows there always is one, and Qt shows a dialog where it can't use it.
    """
    if sys.platform == "win32":
        yield
        return
    from PySide6.QtCore import QtMsgType, qFormatLogMessage, qInstallMessageHandler

    said: list[str] = []

    def hold(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            say_no_window(reason(said))
            os._exit(NO_WINDOW)  # nothing is open yet; on return Qt would abort
        said.append(qFormatLogMessage(kind, context, message))

    before = qInstallMessageHandler(hold)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for line in said:
        print(line, file=sys.stderr)  # noqa: T201 - as Qt would have


def reason(said: Sequence[str]) -> str:
    """Return why Qt opens no window, by what it said: libxcb-cursor0 whenever an X11 display can't be used, whyever."""
    everything = "\n".join(said)
    is_refused = "could not connect to display" in everything
    if "xcb-cursor" in everything and not is_refused:
        return "a library that Qt needs is missing, most likely libxcb-cursor0"
    if is_refused or "wl_display" in everything:
        display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        return f"the display “{display}” does not answer" if display else "there is no display"
    return f"Qt says: {said[-1].rstrip('.')}" if said else "Qt finds nothing to open it on"
