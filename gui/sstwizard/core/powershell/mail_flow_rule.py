"""Copies of the signed mail that a whole organization receives, for two weeks: a mail flow rule into a shared mailbox.

It changes how mail flows, and copies other people's mail. So it is steps to copy, each by itself, with their way back:
there is no block and no script of them. Documented, not tried with Microsoft 365.

Sources: Microsoft's pages of New-TransportRule (-MessageTypeMatches Signed: digitally signed messages; after
-ExpiryDate the rule acts no more), Remove-TransportRule, New-Mailbox (-Shared), Set-Mailbox, Add-MailboxPermission and
Remove-Mailbox.
"""

from __future__ import annotations

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors, mail_errors, thrown
from .collection_functions import offering
from .connection import connect, disconnect, prepare, tenant
from .quoting import quote
from .step import Step, StepKind
from .target import Connection, Environment, account_problem
from .thrown import throw

DAYS = 14
"""How long copies are made."""
DATA_PROTECTION = QT_TRANSLATE_NOOP(
    "core",
    "Agree it with your data protection officer first, and with the works council where there is one: for {days} days "
    "this copies other people's mail into a mailbox that somebody reads.",
)
"""What must be said before these steps are shown; {days} is `DAYS`."""
_RULE = "SST Wizard: copies of signed mail"
_MAILBOX = "SST Wizard: signed mail"


def mail_flow_rule_steps(connection: Connection, address: str, reader: str) -> tuple[Step, ...]:
    """Return the steps that have signed mail copied into a new shared mailbox, then, optional, their way back.

    They are for copying one by one. Never make one text of them: each is to be thought about.

    Args:
        connection: Into which Exchange Online, as whom, and from which PowerShell.
        address: The address that the shared mailbox gets.
        reader: The user principal name of the one who reads it.

    Raises:
        InputError: An address is missing or can't be used, or Exchange is on-premises.
    """
    if connection.environment is Environment.ON_PREMISES:
        message = QT_TRANSLATE_NOOP("core", "These steps are for Exchange Online; on-premises, save messages by hand.")
        raise InputError(text(message))
    for each in (address, reader):
        problem = account_problem(each)
        if not each or problem:
            message = QT_TRANSLATE_NOOP(
                "core", "Enter the addresses of the shared mailbox and of the person who reads it."
            )
            raise InputError(problem or text(message))
    return (
        prepare(connection, offering("New-TransportRule")),
        connect(connection),
        tenant(),
        _shared_mailbox(address, reader),
        _rule(address),
        disconnect(),
        _remove_rule(),
        _remove_mailbox(address),
    )


def _shared_mailbox(address: str, reader: str) -> Step:
    """Return the step that creates the mailbox, hides it, and lets one person read it."""
    mailbox = quote(address)
    command = f"""\
& {{
    $ErrorActionPreference = 'Stop'
    $null = New-Mailbox -Shared -Name {quote(_MAILBOX)} -PrimarySmtpAddress {mailbox} -ErrorAction Stop
    Set-Mailbox -Identity {mailbox} -HiddenFromAddressListsEnabled $true -ErrorAction Stop
    Add-MailboxPermission -Identity {mailbox} -User {quote(reader)} -AccessRights FullAccess -ErrorAction Stop
}}"""
    title = QT_TRANSLATE_NOOP("core", "Create the shared mailbox")
    why = QT_TRANSLATE_NOOP(
        "core",
        "The copies go into a mailbox of their own, which no address list shows and one person may open. Agree it with "
        "your data protection officer first.",
    )
    worked = QT_TRANSLATE_NOOP("core", "It shows who may open the mailbox: the one you named, with FullAccess.")
    return Step(StepKind.SHARED_MAILBOX, text(title), text(why), command, text(worked), _REFUSED, ("account",))


def _rule(address: str) -> Step:
    """Return the step that makes the rule, which ends by itself, and shows it."""
    command = f"""\
& {{
    $ErrorActionPreference = 'Stop'
    try {{
        $null = Get-Mailbox -Identity {quote(address)} -ErrorAction Stop
    }} catch {{
        {throw(mail_errors.NO_ADDRESS, "$_")}
    }}
    $rule = @{{ Name = {quote(_RULE)}; FromScope = 'NotInOrganization'; MessageTypeMatches = 'Signed' }}
    $ends = (Get-Date).AddDays({DAYS})
    $null = New-TransportRule @rule -BlindCopyTo {quote(address)} -ExpiryDate $ends -ErrorAction Stop
    $shown = 'Name', 'State', 'ExpiryDate', 'BlindCopyTo'
    Get-TransportRule -Identity {quote(_RULE)} -ErrorAction Stop | Format-List -Property $shown
}}"""
    title = QT_TRANSLATE_NOOP("core", "Have signed mail copied for two weeks")
    why = QT_TRANSLATE_NOOP(
        "core",
        "Sends a copy of each digitally signed message from outside to the shared mailbox, unseen by sender and "
        "recipient, until the rule expires. Agree it with your data protection officer first. Documented by Microsoft; "
        "not tested with Microsoft 365.",
    )
    worked = QT_TRANSLATE_NOOP("core", "It shows the rule: enabled, with the day on which it ends.")
    found = (mail_errors.NO_ADDRESS, *_REFUSED)
    return Step(StepKind.MAIL_FLOW_RULE, text(title), text(why), command, text(worked), found, ("account",))


def _remove_rule() -> Step:
    """Return the step that takes the rule away; Exchange asks."""
    title = QT_TRANSLATE_NOOP("core", "Remove the rule (after the survey, or at any time)")
    why = QT_TRANSLATE_NOOP(
        "core",
        "Ends the copies at once, and leaves nothing of the rule. In a new window, first paste the steps that prepare "
        "PowerShell and connect. Exchange asks before it removes it.",
    )
    worked = QT_TRANSLATE_NOOP("core", "It asks, and no red text appears.")
    command = f"Remove-TransportRule -Identity {quote(_RULE)} -ErrorAction Stop"
    return Step(StepKind.REMOVE_RULE, text(title), text(why), command, text(worked), _REFUSED, optional=True)


def _remove_mailbox(address: str) -> Step:
    """Return the step that deletes the mailbox with all copies; Exchange asks."""
    title = QT_TRANSLATE_NOOP("core", "Remove the shared mailbox and the copies (after the survey)")
    why = QT_TRANSLATE_NOOP(
        "core",
        "Deletes the mailbox with all copies in it. In a new window, first paste the steps that prepare PowerShell and "
        "connect. Exchange asks before it deletes, and keeps what is deleted for some weeks, as with any mailbox.",
    )
    worked = QT_TRANSLATE_NOOP("core", "It asks, and no red text appears.")
    command = f"Remove-Mailbox -Identity {quote(address)} -ErrorAction Stop"
    return Step(
        StepKind.REMOVE_MAILBOX, text(title), text(why), command, text(worked), _REFUSED, ("account",), optional=True
    )


_REFUSED = (thrown.NO_ROLE, known_errors.NOT_CONNECTED)
