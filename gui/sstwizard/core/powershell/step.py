"""One step from a file to Exchange."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from ..text import Text
from .known_error import KnownError
from .test_checklist import ChecklistItem

Input = Literal["account", "path"]
"""What the user types and a command holds: an attribute of `Upload`, a mailbox's address, or a folder."""


class StepKind(StrEnum):
    """What a step does. The values name steps in the user interface, where they must stay the same."""

    CHECK = "check"
    PREPARE = "prepare"
    CONNECT = "connect"
    TENANT = "tenant"
    BACK_UP = "back-up"
    COMPARE = "compare"
    UPLOAD = "upload"
    READ_BACK = "read-back"
    DISCONNECT = "disconnect"
    TEST = "test"
    ROLL_BACK = "roll-back"
    SYNCHRONISE = "synchronise"
    SAVE_MODULE = "save-module"
    COPY_MODULE = "copy-module"
    REGISTER = "register"
    TRY = "try"
    UNREGISTER = "unregister"
    EQUIVALENT = "equivalent"
    FOLDER = "folder"
    DOWNLOAD = "download"
    CERTIFICATES = "certificates"
    SHARED_MAILBOX = "shared-mailbox"
    MAIL_FLOW_RULE = "mail-flow-rule"
    REMOVE_RULE = "remove-rule"
    REMOVE_MAILBOX = "remove-mailbox"
    SEND_CHAIN = "send-chain"
    SEND_NO_CHAIN = "send-no-chain"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it does, why, and what to paste.

    Attributes:
        kind: What it does; no two steps of one list are of one kind.
        title: Its name for people.
        why: The reason.
        source: The command as a script shows it. A statement of several lines has each `{` that it opens at the end of
            a line, and the `}` at the beginning of one. Empty where nothing is pasted.
        worked: What the user sees when it worked.
        known_errors: What the user may see when it did not.
        needs: What the user typed that stands in the command; without it, the step can't be copied.
        optional: Only some cases need it, which the title names; commented out where all steps are copied as one.
        checklist: What to test, where that is the step.
        told: What a script that the wizard started tells it of the step, as members of a PowerShell hashtable.
    """

    kind: StepKind
    title: Text
    why: Text
    source: str
    worked: Text
    known_errors: tuple[KnownError, ...] = ()
    needs: tuple[Input, ...] = ()
    optional: bool = False
    checklist: tuple[ChecklistItem, ...] = ()
    told: str = ""

    @property
    def command(self) -> str:
        """What to paste: `source` with each statement on one line, so that lines may be pasted one by one."""
        return "\n".join(_statements(self.source))


def _statements(source: str) -> list[str]:
    found: list[str] = []
    depth = 0
    glue = ""
    for line in source.splitlines():
        bare = line.strip()
        if bare.startswith("#") and depth:
            continue
        closes = bare.startswith("}")
        if depth:
            found[-1] += (" " if closes else glue) + bare
        else:
            found.append(line)
        opens = bare.endswith("{")
        depth += opens - closes
        glue = " " if opens else "; "
    return found
