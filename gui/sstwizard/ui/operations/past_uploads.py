"""At the start: how uploads have ended whose windows went on after the wizard was closed."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor

from PySide6.QtCore import QObject

from ...core.runner.past_runs import PastRun, past_runs
from .run_words import said_of_past
from .tasks import Task


def tell_past_uploads(workers: Executor, say: Callable[..., None], parent: QObject) -> None:
    """Look in the background, and say how the newest upload has ended that nobody has heard of.

    Args:
        workers: The threads on which is looked.
        say: Shows a sentence with its icon and tone.
        parent: The owner.
    """

    def then(found: tuple[PastRun, ...]) -> None:
        if found:
            sentence, look = said_of_past(found[0])
            say(sentence, *look)

    Task(lambda _report: past_runs(), then=then, parent=parent).start(workers)
