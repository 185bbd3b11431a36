"""The mail flow rule, and the chain that is sent along: what they change in Exchange, and their way back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from powershell.console import Console, Ended
from powershell.exchange import Exchange
from powershell.uploads import ACCOUNT
from sstwizard.core.powershell import known_errors, mail_errors, thrown
from sstwizard.core.powershell.certificate_chain_option import chain_block, chain_script, chain_steps
from sstwizard.core.powershell.mail_flow_rule import DAYS, mail_flow_rule_steps
from sstwizard.core.powershell.quoting import quote
from sstwizard.core.powershell.step import StepKind
from sstwizard.core.powershell.target import Connection

SHARED, READER = "o’hara's$x`;y@müller.example", "r'eader$(exit)@müller.example"
RULE = "SST Wizard: copies of signed mail"
FORMS = ["file", "block", "steps"]
WAY_BACK = (StepKind.REMOVE_RULE, StepKind.REMOVE_MAILBOX)


def rule(console: Console, exchange: Exchange, *kinds: StepKind, **how: object) -> Ended:
    """Paste the steps that make the rule, or, between connecting and disconnecting, those that are named."""
    steps = mail_flow_rule_steps(Connection(ACCOUNT), SHARED, READER)
    around = (StepKind.PREPARE, StepKind.CONNECT, StepKind.TENANT)
    chosen = [each for each in steps if (each.kind in (*around, *kinds) if kinds else not each.optional)]
    texts = [each.command for each in chosen]
    return console.run(exchange, *texts, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("culture", ["en-US", "th-TH", "de-DE"])
def test_signed_mail_is_copied_for_two_weeks(console: Console, exchange: Exchange, culture: str) -> None:
    """The rule is that of the documentation, and ends by itself; one person may open the hidden mailbox."""
    ended = rule(console, exchange, culture=culture, before="Set-StrictMode -Version Latest")
    assert not any(ended.thrown), ended.screen
    made = json.loads((exchange.folder / "rule.json").read_text("utf-8"))
    ends = datetime.fromisoformat(made.pop("ExpiryDate"))
    assert abs(ends - datetime.now(UTC) - timedelta(days=DAYS)) < timedelta(minutes=5)
    assert made == {
        "Name": RULE,
        "State": "Enabled",
        "FromScope": "NotInOrganization",
        "MessageTypeMatches": "Signed",
        "BlindCopyTo": SHARED,
    }
    shared = json.loads((exchange.folder / "shared.json").read_text("utf-8"))
    assert (shared["PrimarySmtpAddress"], shared["Shared"]) == (SHARED, True)
    calls = {call.name: call.parameters for call in exchange.calls}
    assert calls["Set-Mailbox"]["HiddenFromAddressListsEnabled"] == "True"
    assert {**calls["Add-MailboxPermission"], "ErrorAction": ""} == {
        "Identity": SHARED, "User": READER, "AccessRights": "FullAccess", "ErrorAction": "",
    }  # fmt: skip
    assert exchange.connections == []
    assert RULE in ended.screen


def test_way_back(console: Console, exchange: Exchange) -> None:
    """Rule and mailbox are gone after Exchange's own questions, and stay where they are answered with no."""
    rule(console, exchange)
    ended = rule(console, exchange, *WAY_BACK, answers={"": "No"})
    assert len(ended.asked) == 2
    assert (exchange.folder / "rule.json").exists()
    assert (exchange.folder / "shared.json").exists()
    ended = rule(console, exchange, *WAY_BACK)
    assert not any(ended.thrown), ended.screen
    assert not (exchange.folder / "rule.json").exists()
    assert not (exchange.folder / "shared.json").exists()


@pytest.mark.parametrize("preference", ["SilentlyContinue", "Stop"])
def test_no_rule_without_its_mailbox(console: Console, exchange: Exchange, preference: str) -> None:
    """Where the mailbox could not be made, pasting on makes no rule."""
    exchange.behave(no_answer=["New-Mailbox"])
    ended = rule(console, exchange, before=f"$ErrorActionPreference = '{preference}'")
    assert mail_errors.NO_ADDRESS in known_errors.matching(" ".join(filter(None, ended.thrown)))
    assert not {"Set-Mailbox", "Add-MailboxPermission", "New-TransportRule"} & {*exchange.called}


def chain(console: Console, exchange: Exchange, form: str = "block", **how: object) -> Ended:
    """Have the chain sent along."""
    connection = Connection(ACCOUNT)
    if form == "block":
        texts = [chain_block(connection)]
    elif form == "steps":
        texts = [step.command for step in chain_steps(connection) if not step.optional]
    else:
        script = exchange.folder / "chain.ps1"
        script.write_bytes(chain_script(connection))
        texts = [f"& {quote(str(script))}"]
    return console.run(exchange, *texts, **how)  # type: ignore[arg-type]


def is_sent(exchange: Exchange) -> bool:
    """Say whether the chain is sent along."""
    return (exchange.folder / "chain").exists()


@pytest.mark.parametrize("constrained", [False, True])
@pytest.mark.parametrize("form", FORMS)
def test_chain_is_sent_along(console: Console, exchange: Exchange, form: str, constrained: bool) -> None:
    """It asks once, changes this setting alone, and reads it back; the second time nothing is changed."""
    if constrained and form == "file":
        pytest.skip("a file that nobody trusts is read in the mode from the start; it is the block's text")
    before = "Import-Module ExchangeOnlineManagement\nSet-StrictMode -Version Latest"
    ended = chain(console, exchange, form, before=before, constrained=constrained, culture="th-TH")
    assert not any(ended.thrown), ended.screen
    assert "As expected: True is stored." in ended.screen
    assert is_sent(exchange)
    assert len(ended.asked) == 1
    again = chain(console, exchange, form)
    assert "Nothing was changed" in again.screen
    assert again.asked == []
    assert exchange.called.count("Set-SmimeConfig") == 1
    assert exchange.connections == []


@pytest.mark.parametrize("form", FORMS)
def test_chain_is_not_sent_without_a_yes(console: Console, exchange: Exchange, form: str) -> None:
    """Any other answer changes nothing."""
    ended = chain(console, exchange, form, answers={"": "y"})
    assert mail_errors.NO_AGREEMENT in known_errors.matching(" ".join(filter(None, ended.thrown)))
    assert "Set-SmimeConfig" not in exchange.called
    assert exchange.connections == []


def test_chain_s_way_back(console: Console, exchange: Exchange) -> None:
    """The default is put back, after a question."""
    chain(console, exchange)
    *there, _disconnect, back = chain_steps(Connection(ACCOUNT))
    texts = [each.command for each in there if each.kind is not StepKind.SEND_CHAIN]
    ended = console.run(exchange, *texts, back.command)
    assert "As expected: False is stored." in ended.screen
    assert len(ended.asked) == 1
    assert not is_sent(exchange)


@pytest.mark.parametrize(
    ("behaviour", "how", "error"),
    [
        ({"set_error": "Access is denied."}, "", mail_errors.NOT_SET),
        ({}, "deaf", mail_errors.NOT_SET),
        ({"no_answer": ["Get-SmimeConfig"]}, "", thrown.NO_ANSWER),
        ({"no_answer": ["silent Get-SmimeConfig"]}, "", thrown.NO_ANSWER),
        ({"hidden": ["Set-SmimeConfig"]}, "", thrown.NO_ROLE),
    ],
)
@pytest.mark.parametrize("form", FORMS)
def test_chain_s_failures(
    console: Console, exchange: Exchange, form: str, behaviour: dict[str, object], how: str, error: object
) -> None:
    """What Exchange refuses, doesn't store or doesn't hand over is said."""
    exchange.behave(**behaviour)
    (exchange.folder / "mail.json").write_text(json.dumps({"as": how}), encoding="utf-8")
    ended = chain(console, exchange, form, before="$ErrorActionPreference = 'Continue'")
    assert error in known_errors.matching(" ".join(filter(None, ended.thrown))), ended.screen
    assert "As expected" not in ended.screen
    assert not is_sent(exchange)
    assert exchange.connections == []
