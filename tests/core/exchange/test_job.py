"""What is typed about an upload, and what a script is told: plain values, which no PowerShell takes for more."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sstwizard.core.errors import InputError
from sstwizard.core.exchange.job import (
    Connection,
    Environment,
    Job,
    Preset,
    Script,
    Upload,
    account_problem,
    fetch_job,
    folder_problem,
    organization_problem,
    preset,
    signed_mail_job,
    tidy_path,
    upload_job,
)
from sstwizard.core.organization_policy import OrganizationPolicy
from sstwizard.core.text import Text

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


@pytest.mark.parametrize(
    ("problem", "typed", "is_valid"),
    [
        *((account_problem, name, True) for name in ("", "a@b", "o'hara@contoso.onmicrosoft.com", "zoë@contoso.com")),
        *((account_problem, name, False) for name in ("admin", "@b", "a@", "a@b@c", "a b@c", "a\u200b@c", "a\n@c")),
        *((organization_problem, name, True) for name in ("", "fabrikam.onmicrosoft.com", "bücher.example")),
        *((organization_problem, name, False) for name in ("fabrikam", "a b.com", "-a.com", "a..com", "a.com'; exit")),
        (organization_problem, "a@b.com", False),
    ],
)
def test_accounts_and_organizations(problem: Callable[[str], Text | None], typed: str, is_valid: bool) -> None:
    """One @ with something on both sides, and a domain; none is needed. A connection refuses in the same sentence."""
    found = problem(typed)
    assert (found is None) is is_valid
    with contextlib.nullcontext() if is_valid else pytest.raises(InputError) as refused:
        Connection(typed) if problem is account_problem else Connection(organization=typed)
    assert is_valid or (refused is not None and refused.value.message == found)


def test_paths_are_tidied() -> None:
    """Windows' Copy as path puts quotation marks around them, its properties a mark of direction before them."""
    assert tidy_path(' "C:\\a b.sst" ') == "C:\\a b.sst"
    assert tidy_path("\u202aC:\\a.sst") == "C:\\a.sst"


def test_folders_are_full_paths() -> None:
    """PowerShell would look for another one from where it begins."""
    assert folder_problem(str(FILE.parent)) is None
    assert str(folder_problem("")) == "Enter the folder to save to."
    assert "is not a full path" in str(folder_problem("mail"))


def test_environments_have_names_for_people_and_for_exchange() -> None:
    """All have a title; those of their own network have Microsoft's name."""
    assert len({str(each.title) for each in Environment}) == len(Environment)
    names = {each: each.exchange_name for each in Environment if each.exchange_name}
    assert names == {
        Environment.GCC_HIGH: "O365USGovGCCHigh",
        Environment.DOD: "O365USGovDoD",
        Environment.CHINA: "O365China",
    }


@pytest.mark.parametrize("environment", Environment)
def test_what_can_be_used_is_set(environment: Environment) -> None:
    """Each environment is set by its name on the command line, in any case of letters."""
    policy = OrganizationPolicy(account="admin@contoso.com", environment=environment.value.upper())
    assert preset(policy) == Preset("admin@contoso.com", environment)


def test_what_cannot_be_used_is_ignored() -> None:
    """What is no account and no environment is as if it were not set, and is named for the log."""
    assert preset(OrganizationPolicy()) == Preset()
    assert preset(OrganizationPolicy(account="admin", environment="moon")) == Preset(ignored=("Account", "Environment"))
