"""What a script is told: plain values as JSON, which no PowerShell takes for anything else."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.exchange.job import (
    Connection,
    Environment,
    Job,
    Script,
    Upload,
    fetch_job,
    signed_mail_job,
    upload_job,
)

RUN_ID = "0a" * 16
CONNECTION = Connection("admin@contoso.com", Environment.CHINA, "fabrikam.com", avoids_wam=True)
FILE = Path("/S-MIME/o’hara's $(calc).sst").absolute()
UPLOAD = Upload(FILE, "AB" * 32, ("CD" * 20,), CONNECTION, ("EF" * 20,))
SIGN_IN = {
    "account": "admin@contoso.com",
    "environment": "O365China",
    "organization": "fabrikam.com",
    "avoidsWam": True,
}


def told(job: Job, **followed: Any) -> dict[str, Any]:
    """Return what stands in the file."""
    found: dict[str, Any] = json.loads(job.encoded("de", **followed).decode("ascii"))
    return found


def test_an_upload_is_told_whole() -> None:
    """File, hash, account, what was opened, language, and where the receipts go."""
    job = upload_job(UPLOAD)
    assert job.script is Script.UPLOAD
    assert told(job, run_id=RUN_ID, receipts=Path("/runs")) == {
        **SIGN_IN,
        "file": str(FILE),
        "opened": ["EF" * 20],
        "sha256": "AB" * 32,
        "language": "de",
        "receipts": str(Path("/runs")),
        "run": RUN_ID,
        "kitReceipt": "",
    }


@pytest.mark.parametrize("opened", [None, ()])
def test_a_kit_tells_no_folder(opened: tuple[str, ...] | None) -> None:
    """The file lies beside its job, and nobody follows the run; what was opened may be nothing, or not be known."""
    found = told(upload_job(replace(UPLOAD, opened=opened), in_kit=True))
    assert (found["file"], found["receipts"], found["run"]) == (FILE.name, "", "")
    assert found["kitReceipt"] == "uploaded.json"
    assert found["opened"] == (None if opened is None else [])


def test_what_saves_is_told_a_folder() -> None:
    """Each script gets what it reads, and no hash of a file."""
    fetch = fetch_job(CONNECTION, "/x")
    mail = signed_mail_job("/x", "shared@contoso.com", Environment.GCC_HIGH, offers_code=True)
    assert [each.script for each in (fetch, mail)] == [Script.FETCH, Script.SIGNED_MAIL]
    assert fetch.values == {"folder": "/x", **SIGN_IN}
    mailbox = {"mailbox": "shared@contoso.com", "environment": "O365USGovGCCHigh", "offersCode": True}
    assert mail.values == {"folder": "/x", **mailbox}
    assert {told(job)["sha256"] for job in (fetch, mail)} == {""}
    assert fetch_job(Connection(environment=Environment.ON_PREMISES), "/x").values["environment"] == "on-premises"
