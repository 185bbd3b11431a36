"""A mailbox that is a folder, which the stand-in of Microsoft Graph's module reads, and the mail in it."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field

from powershell.exchange import Exchange

GRAPH = "Microsoft.Graph.Authentication"
NEWEST_GRAPH, OLDER_GRAPH, OLD_GRAPH = "2.37.0", "2.36.9", "1.28.0"
FEW = 40
"""How many messages are in a mailbox as a rule."""
SHARED = "o’hara's$x`;y&#/@müller.example"
CLEAR, OPAQUE = "IPM.Note.SMIME.MultipartSigned", "IPM.Note.SMIME"
OTHERS = ("IPM.Note", "IPM.Schedule.Meeting.Request", "IPM.Notable.SMIME", "REPORT.IPM.Note.SMIME.NDR")
"""Classes that are none of S/MIME, though some look like it."""
WELL = {
    "connect_error": "",  # what Connect-MgGraph throws
    "disconnect_error": "",  # what Disconnect-MgGraph throws
    "shared": SHARED,  # the shared mailbox that there is
    "forbidden": False,  # the mailbox may not be read
    "list": None,  # how the list of messages fails: see `failing`
    "download": None,  # how messages fail
    "repeats": False,  # the last page's link to the next one is its own
    "interrupt": 0,  # after which message Ctrl+C is pressed
}
"""What the stand-in does where nothing goes wrong, and what can be changed."""


def failing(after: int, *, status: int = 0, times: int = 1, retry_after: int = 0, words: str = "") -> dict[str, object]:
    """Return how requests fail: so many times, after so many; with a status, or by breaking off, or in words alone."""
    return {"after": after, "status": status, "times": times, "retry_after": retry_after, "words": words}


@dataclass(frozen=True)
class Letter:
    """A message in the mailbox; its MIME is None where it was deleted after it was listed."""

    id: str
    message_class: str
    data: bytes | None
    subject: str = ""

    @property
    def is_smime(self) -> bool:
        """Whether its class is one of S/MIME."""
        return self.message_class in (CLEAR, OPAQUE)

    @property
    def file_name(self) -> str:
        """What its file must be called."""
        return hashlib.sha256(self.id.encode()).hexdigest().upper()[:40] + ".eml"


@dataclass
class Graph(Exchange):
    """The mailbox, beside the organization."""

    letters: list[Letter] = field(default_factory=list)

    def fill(self, letters: list[Letter]) -> None:
        """Put messages into it, and let all go well."""
        self.letters = letters
        place = self.folder / "mailbox"
        place.mkdir()
        index = []
        for number, letter in enumerate(letters):
            name = "gone" if letter.data is None else f"{number}"
            index.append({"id": letter.id, "class": letter.message_class, "file": name, "subject": letter.subject})
            if letter.data is not None:
                (place / name).write_bytes(letter.data)
        (place / "index.json").write_text(json.dumps(index), encoding="utf-8")
        self.go()

    def go(self, **behavior: object) -> None:
        """Say what goes wrong from now on, all else being well."""
        assert not behavior.keys() - WELL.keys()
        (self.folder / "graph.json").write_text(json.dumps({**WELL, **behavior}), encoding="utf-8")

    @property
    def smime(self) -> dict[str, bytes]:
        """What must be saved: for each file its content."""
        return {each.file_name: each.data for each in self.letters if each.is_smime and each.data is not None}

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is still signed in."""
        return (self.folder / "signed-in").exists()

    @property
    def downloads(self) -> int:
        """How many messages were asked for."""
        return sum(call.parameters.get("Uri", "").endswith("/$value") for call in self.calls)


def letters(total: int) -> Iterator[Letter]:
    """Yield messages: of five each, three are clear-signed, one is opaque-signed, and one is not of S/MIME."""
    for number in range(total):
        others = OTHERS[number // 5 % len(OTHERS)]
        message_class = (CLEAR, CLEAR, CLEAR, OPAQUE, others)[number % 5]
        data = b"Message-ID: <%d@x.example>\r\n\r\n" % number + bytes(range(256)) * 10
        yield Letter(_identifier(number), message_class, data)


def _identifier(number: int) -> str:
    """Return what looks like an identifier of Outlook; those of two neighbors differ in case alone."""
    stem = base64.urlsafe_b64encode(hashlib.sha256(b"%d" % (number // 2)).digest()).decode()
    return f"AAkALgAAAAAAHYQ{'Aa'[number % 2]}{stem}"
