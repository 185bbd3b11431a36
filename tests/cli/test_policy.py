"""What an organization has set, on the command line."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from cli.running import CHECKOUT, captured, thumbprints
from pki import Entity
from sstwizard.cli import COMMANDS
from sstwizard.cli import files as cli_files
from sstwizard.cli.program import run
from sstwizard.core.digests import sha256
from sstwizard.core.exchange.stored import FILE, StateFile, Stored, StoredState, Word
from sstwizard.core.organization_policy import OrganizationPolicy

SET = OrganizationPolicy(account="admin@contoso.com", environment="gcc-high")


def told(policy: OrganizationPolicy, *words: str | Path) -> tuple[int, str, str]:
    """Run a command where an organization has set something."""
    return captured(lambda: run([str(word) for word in words], list, str, policy))


def seen(by: Word, file: Path) -> StoredState:
    """Return a state in which somebody says that Exchange has a file."""
    return StoredState().seen(Stored(by, datetime(2026, 1, 1, tzinfo=UTC), frozenset(thumbprints(file))))


COMMAND_LINES = {
    "show root.cer": 0,
    "make issuing.cer --base root.sst -o {out}.sst": 0,
    "make root.cer -o {out}.sst": 0,
    "make chain.pem --thumbprint {sha256} -o {out}.sst": 0,
    "check good.sst": 0,
    "check good.sst --online": 1,  # nobody answers
    "trust clear.eml --collection root.sst": 1,
    "survey clear.eml": 0,
    "survey clear.eml --collection good.sst": 0,
    "survey clear.eml --root root.cer": 0,
    "find DigiCert": 0,
    "commands good.sst --upn admin@contoso.com": 0,
    "save good.sst inventory -o {out}.csv": 0,
    "save good.sst walk-through -o {out}.html": 0,
    "save good.sst kit -o {out}.zip": 0,
    "save good.sst kit --environment dod -o {out}.zip": 0,
    "save good.sst reminders -o {out}.ics": 0,
    "diff good.sst root.sst": 1,
    "help make": 0,
    "completion bash": 0,
}
"""Each command, and each of what policies forbid, with its exit code where an organization has set nothing."""
NO_DOWNLOADS = "Your organization has turned downloads off (policy NoDownloads). Leave out --online.\n"
NO_UPLOADS = "Your organization has turned uploads off (policy NoUploads). Upload the file from another computer.\n"


ONLY_VOUCHED = (
    "Your organization allows only roots that somebody else vouches for (policy OnlyVouchedRoots). Leave out --root.\n"
)
UNVOUCHED = (
    "The root CA “Contoso Root, Inc.” was not added, because nobody vouches for it, and your organization allows no "
    "others (policy OnlyVouchedRoots).\n"
)
POLICIES: dict[str, tuple[OrganizationPolicy, dict[str, str]]] = {
    "nothing": (OrganizationPolicy(), {}),
    "Language": (OrganizationPolicy(language="de"), {}),
    "Account": (
        OrganizationPolicy(account="me@contoso.com"),
        {
            "commands good.sst --upn admin@contoso.com": (
                "Your organization has set the account to me@contoso.com. Leave out --upn.\n"
            )
        },
    ),
    "Environment": (
        OrganizationPolicy(environment="gcc-high"),
        {
            "save good.sst kit --environment dod -o {out}.zip": (
                "Your organization has set the environment to gcc-high. Leave out --environment.\n"
            )
        },
    ),
    "NoDownloads": (OrganizationPolicy(allows_downloads=False), {"check good.sst --online": NO_DOWNLOADS}),
    "NoUploads": (
        OrganizationPolicy(allows_uploads=False),
        {
            "commands good.sst --upn admin@contoso.com": NO_UPLOADS,
            "save good.sst kit -o {out}.zip": NO_UPLOADS,
            "save good.sst kit --environment dod -o {out}.zip": NO_UPLOADS,
        },
    ),
    "NoMailFromExchange": (OrganizationPolicy(allows_mail_from_exchange=False), {}),
    "OnlyVouchedRoots": (
        OrganizationPolicy(allows_comparison=False),
        {
            "survey clear.eml --root root.cer": ONLY_VOUCHED,
            "make root.cer -o {out}.sst": UNVOUCHED,
            "make chain.pem --thumbprint {sha256} -o {out}.sst": UNVOUCHED,
        },
    ),
    "LogFile": (OrganizationPolicy(log_file="support.log"), {}),
}
"""Each policy of the administrative template, and which command lines it refuses, with what is said."""


@pytest.mark.parametrize("name", POLICIES)
def test_only_what_is_turned_off_is_refused(
    files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Entity, name: str
) -> None:
    """It prints and writes nothing, and says which policy it is and what to do; everything else goes on."""
    monkeypatch.chdir(files)
    monkeypatch.setattr(cli_files, "state_here", partial(seen, Word.READ_BACK, files / "good.sst"))
    (policy, refused), out = POLICIES[name], tmp_path / "out"
    for line, code in COMMAND_LINES.items():
        before = {*tmp_path.iterdir()}
        got = told(policy, *[word.format(out=out, sha256=root.certificate.sha256) for word in line.split()])
        if line in refused:
            assert got == (2, "", f"sstwizard: {refused[line]}")
            assert {*tmp_path.iterdir()} == before
        else:
            assert got[0] == code, line


def test_each_command_is_tried() -> None:
    """None is left out above."""
    assert {line.partition(" ")[0] for line in COMMAND_LINES} == {*COMMANDS}


def test_each_policy_is_tried() -> None:
    """Each that the administrative template has."""
    template = (CHECKOUT / "packaging" / "policies" / "SSTWizard.admx").read_text(encoding="utf-8")
    assert {*POLICIES} - {"nothing"} == {*re.findall(r'<policy name="(\w+)"', template)}


@pytest.mark.parametrize("words", ["root.cer issuing.cer", "chain.pem --thumbprint {root} {issuing}", "good.sst"])
def test_a_root_that_the_organization_does_not_allow(
    words: str, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Entity, issuing: Entity
) -> None:
    """It is left out of what else is written, by whatever way it is named; what Exchange has stays."""
    monkeypatch.chdir(files)
    policy, out = OrganizationPolicy(allows_comparison=False), tmp_path / "out.sst"
    named = words.format(root=root.certificate.sha256, issuing=issuing.certificate.sha256).split()
    options = ("--allow", "incomplete-chain", "-o", out)
    code, _, errors = told(policy, "make", *named, *options)
    assert (code, thumbprints(out)) == (1, [issuing.certificate.thumbprint])
    assert errors.endswith(f": {UNVOUCHED}")
    monkeypatch.setattr(cli_files, "state_here", partial(seen, Word.RECEIPT, files / "root.sst"))
    code, _, errors = told(policy, "make", *named, "--base", "root.sst", *options)
    assert (code, errors, thumbprints(out)) == (0, "", thumbprints(files / "good.sst"))


@pytest.mark.parametrize("by", [Word.USER, None], ids=["said", "unknown"])
def test_that_the_user_names_a_collection_vouches_for_no_root(
    by: Word | None, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, issuing: Entity
) -> None:
    """A root in it is left out, which is said, unless it was seen in Exchange, or the organization allows it."""
    monkeypatch.chdir(files)
    policy, out = OrganizationPolicy(allows_comparison=False), tmp_path / "out.sst"
    monkeypatch.setattr(cli_files, "local_data", lambda: tmp_path / "state")
    kept = StateFile(tmp_path / "state" / FILE)
    if by is not None:
        kept.change(lambda _nothing: seen(by, files / "good.sst"))
    words = ("make", "issuing.cer", "--base", "good.sst", "--allow", "incomplete-chain", "-o", out)
    code, _, errors = told(policy, *words)
    assert (code, thumbprints(out)) == (1, [issuing.certificate.thumbprint])
    assert errors.endswith(f": {UNVOUCHED}")
    survey = ("survey", "clear.eml", "--collection", "good.sst")
    code, _, errors = told(policy, *survey)
    assert code == 1
    assert UNVOUCHED in errors
    digest = sha256((files / "good.sst").read_bytes()).hex().upper()
    older = StoredState().seen(Stored(Word.READ_BACK, datetime(2026, 1, 1, tzinfo=UTC), sha256=digest))
    for change in (lambda _said: seen(Word.READ_BACK, files / "good.sst"), lambda _seen: older):
        kept.change(change)
        assert told(policy, *words)[0] == 0
    assert thumbprints(out) == thumbprints(files / "good.sst")
    assert told(policy, *survey)[0] == 0


UPLOADED = (
    "good.sst: has the root CA “Contoso Root, Inc.”. Nobody vouches for it, and your organization allows no others "
    "(policy OnlyVouchedRoots). Make a collection without it first: sstwizard make.\n"
)


@pytest.mark.parametrize("words", ["commands good.sst --upn admin@contoso.com", "save good.sst kit -o {out}.zip"])
def test_no_file_with_such_a_root_is_uploaded(
    words: str, files: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever made it; what was seen in Exchange may be uploaded again, and each document about it is written."""
    monkeypatch.chdir(files)
    policy, out = OrganizationPolicy(allows_comparison=False), tmp_path / "out"
    command = partial(told, policy, *words.format(out=out).split())
    monkeypatch.setattr(cli_files, "state_here", partial(seen, Word.USER, files / "good.sst"))
    assert command() == (2, "", f"sstwizard: {UPLOADED}")
    assert not [*tmp_path.iterdir()]
    assert told(policy, "save", "good.sst", "walk-through", "-o", f"{out}.html")[0] == 0
    monkeypatch.setattr(cli_files, "state_here", partial(seen, Word.READ_BACK, files / "good.sst"))
    assert command()[0] == 0


def test_nobody_is_told_to_compare_what_is_not_allowed(files: Path) -> None:
    """A survey names the CA, and not how to vouch for its root."""
    mail, chain = files / "clear.eml", files / "chain.pem"
    assert "then use --root" in told(OrganizationPolicy(), "survey", mail, chain)[1]
    code, printed, _ = told(OrganizationPolicy(allows_comparison=False), "survey", mail, chain)
    assert code == 1
    assert "Contoso Issuing: 1 message" in printed
    assert "--root" not in printed


def test_account_and_environment_that_are_set_are_used(files: Path) -> None:
    """They need not be given, and may be."""
    code, printed, errors = told(SET, "commands", files / "good.sst")
    assert (code, errors) == (0, "")
    assert "admin@contoso.com" in printed
    assert "O365USGovGCCHigh" in printed
    given = ("--upn", "Admin@contoso.com", "--environment", "gcc-high")
    assert told(SET, "commands", files / "good.sst", *given)[0] == 0


def test_account_is_needed_where_none_is_set(files: Path) -> None:
    """One that can't be used counts as none."""
    code, _, errors = told(OrganizationPolicy(account="admin"), "commands", files / "good.sst")
    assert code == 2
    assert "--upn" in errors
