"""Whether a file is there: asked where a network drive that does not answer holds up neither window nor program."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject

from ...core.certificates.reading import ReportProgress
from .tasks import Task


def look_for(is_there: Callable[[], bool], answered: Callable[[bool], None], parent: QObject) -> None:
    """Ask on a thread of its own, for which nobody waits: Windows may take minutes to give up a share.

    Args:
        is_there: Looks, such as `Path.is_file`; an OSError counts as no.
        answered: Takes the answer, on the window's thread.
        parent: Whose question it is; an answer after its end is dropped.
    """

    def work(_report: ReportProgress) -> bool:
        try:
            return is_there()
        except OSError:
            return False

    task = Task(work, then=answered, parent=parent)
    Thread(target=task.run_now, name="sstwizard-look", daemon=True).start()
