"""The job of a script: a JSON file that the script reads, so that values are data, never code.

The file is ASCII, which every PowerShell decodes alike.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from .target import Connection, Environment, Upload

FILE = "job.json"
"""The name of the file; a script that is started without `-Job` reads the one beside it."""
KIT_RECEIPT = "uploaded.json"
"""The name of the file by which the script of a kit tells what Exchange has."""


class Script(StrEnum):
    """The scripts in `resources/powershell`, by the names of their files."""

    UPLOAD = "Update-SmimeTrust.ps1"
    FETCH = "Save-SmimeTrust.ps1"
    SIGNED_MAIL = "Save-SignedMail.ps1"


@dataclass(frozen=True, slots=True)
class Job:
    """A job of a script.

    Attributes:
        script: The script.
        values: Its parameters.
        sha256: SHA-256 of the .sst that is uploaded, upper-case hex; empty if none is.
        thumbprints: SHA-1 of each certificate in it, upper-case hex.
    """

    script: Script
    values: dict[str, Any] = field(default_factory=dict)
    sha256: str = ""
    thumbprints: frozenset[str] = frozenset()

    @property
    def file_name(self) -> str:
        """The name of the .sst that is uploaded; empty if none is."""
        return Path(self.values.get("file", "")).name

    def encoded(self, language: str, run_id: str = "", receipts: Path | None = None) -> bytes:
        """Return the content of the file.

        Args:
            language: The language of the script's messages, as a BCP 47 code.
            run_id: The ID of the run that the wizard follows; empty for a kit.
            receipts: The folder for the receipts; None if the wizard doesn't follow the run.
        """
        followed = {"receipts": str(receipts or ""), "run": run_id}
        return json.dumps({**self.values, "sha256": self.sha256, "language": language, **followed}, indent=2).encode()


def upload_job(upload: Upload, *, in_kit: bool = False) -> Job:
    """Return the job of an upload; in a kit, file and receipt are in the same folder as the job, wherever that is."""
    values = {
        "file": upload.path.name if in_kit else str(upload.path),
        **_sign_in(upload.connection),
        "opened": None if upload.opened is None else list(upload.opened),
        "kitReceipt": KIT_RECEIPT if in_kit else "",
    }
    return Job(Script.UPLOAD, values, upload.sha256, frozenset(upload.thumbprints))


def fetch_job(connection: Connection, folder: str) -> Job:
    """Return the job that saves the current collection to a folder."""
    return Job(Script.FETCH, {"folder": folder, **_sign_in(connection)})


def signed_mail_job(folder: str, mailbox: str, environment: Environment, *, offers_code: bool = False) -> Job:
    """Return the job that saves the signed mail of a mailbox to a folder; not for mailboxes on-premises.

    Args:
        folder: The folder.
        mailbox: The address of a shared mailbox; empty for that of the account that signs in.
        environment: Where the mailbox is.
        offers_code: Whether the script offers to sign in with a code, as Windows' account manager may fail.
    """
    values = {"folder": folder, "mailbox": mailbox, "environment": environment.exchange_name, "offersCode": offers_code}
    return Job(Script.SIGNED_MAIL, values)


def _sign_in(connection: Connection) -> dict[str, Any]:
    environment = connection.environment
    return {
        "account": connection.account,
        "environment": environment.exchange_name if connection.is_online else environment.value,
        "organization": connection.organization,
        "avoidsWam": connection.avoids_wam,
    }
