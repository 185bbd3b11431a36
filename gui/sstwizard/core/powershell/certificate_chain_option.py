"""Optional: Outlook on the web sends the intermediates of its signatures along, so that partners can trust our mail.

By default it sends none; partners whose program can't find them elsewhere see our signatures as not trusted.

Sources: Microsoft's pages of Set-SmimeConfig (-OWAIncludeCertificateChainWithoutRootCertificate, $false by default) and
Get-SmimeConfig.
"""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors, mail_errors, thrown
from .collection_functions import offering
from .script_file import as_script
from .step import Step, StepKind
from .steps import Say, as_block, connected_steps
from .target import Connection
from .thrown import throw

_OPTION = "OWAIncludeCertificateChainWithoutRootCertificate"


def chain_steps(connection: Connection) -> tuple[Step, ...]:
    """Return the steps that have the chain sent along and, optional, those that undo it.

    Args:
        connection: Into which Exchange, as whom, and from which PowerShell.
    """
    return (*connected_steps(connection, _NEEDED, _send_chain()), _send_no_chain())


def chain_block(connection: Connection, say: Say = str) -> str:
    """Return the steps as one block to paste.

    Args:
        connection: Into which Exchange, as whom, and from which PowerShell.
        say: Turns a `Text` into the language of the comments.
    """
    return as_block(chain_steps(connection), say)


def chain_script(connection: Connection, say: Say = str) -> bytes:
    """Return the steps as a script file.

    Args:
        connection: Into which Exchange, as whom, and from which PowerShell.
        say: Turns a `Text` into the language of the comments.
    """
    return as_script(chain_steps(connection), connection, _WHAT_IT_IS, say)


_WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "core",
    "Created by SST Wizard. Has Outlook on the web include the intermediate CAs in signed mail, so that partners can "
    "trust it: shows your organization, asks, changes this one setting, and reads it back. It stops at the first "
    "error.",
)

_FUNCTIONS = f"""\
function Get-ChainOption {{
    try {{
        $config = Get-SmimeConfig -ErrorAction Stop
        if (-not $config) {{ throw 'Get-SmimeConfig returned nothing.' }}
        return [bool]$config.{_OPTION}
    }} catch {{
        {throw(thrown.NO_ANSWER, "$_")}
    }}
}}
function Set-ChainOption($wanted) {{
    $ErrorActionPreference = 'Stop'
    $stored = Get-ChainOption
    Write-Host "The chain is sent along now: $stored"
    if ($stored -eq $wanted) {{ return "As expected: $wanted is stored already. Nothing was changed." }}
    $said = Read-Host "Change it to $wanted in the organization shown above? Type yes; anything else stops"
    if ($said -ne 'yes') {{ {throw(mail_errors.NO_AGREEMENT)} }}
    try {{
        Set-SmimeConfig -{_OPTION} $wanted -ErrorAction Stop
    }} catch {{
        {throw(mail_errors.NOT_SET, "$_")}
    }}
    $stored = Get-ChainOption
    if ($stored -ne $wanted) {{ {throw(mail_errors.NOT_SET, "Stored: $stored")} }}
    "As expected: $wanted is stored."
}}"""
_NEEDED = offering("Get-SmimeConfig", "Set-SmimeConfig", functions=_FUNCTIONS)


def _send_chain() -> Step:
    title = QT_TRANSLATE_NOOP("core", "Include the chain in signed mail")
    why = QT_TRANSLATE_NOOP(
        "core",
        "By default Outlook on the web includes no intermediate CA in signed mail, so partners may be unable to trust "
        "it. This has them included, without the root. It asks first, and reads the setting back.",
    )
    worked = QT_TRANSLATE_NOOP("core", "The last line begins with “As expected”.")
    return Step(StepKind.SEND_CHAIN, text(title), text(why), "Set-ChainOption $true", text(worked), _NOT_CHANGED)


def _send_no_chain() -> Step:
    title = QT_TRANSLATE_NOOP("core", "Restore the default: include no chain (if needed)")
    why = QT_TRANSLATE_NOOP(
        "core",
        "Restores Microsoft's default, asks first, and reads it back. In a new window, or after disconnecting, first "
        "paste the steps that prepare PowerShell and connect.",
    )
    worked = QT_TRANSLATE_NOOP("core", "The last line begins with “As expected”.")
    command = "Set-ChainOption $false"
    return Step(StepKind.SEND_NO_CHAIN, text(title), text(why), command, text(worked), _NOT_CHANGED, optional=True)


_NOT_CHANGED = (
    thrown.NO_ANSWER,
    mail_errors.NO_AGREEMENT,
    mail_errors.NOT_SET,
    known_errors.NEW_TENANT,
)
