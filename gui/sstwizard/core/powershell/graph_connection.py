"""The steps around reading a mailbox: preparing PowerShell for Microsoft Graph, signing in, and signing out.

The module is Microsoft.Graph.Authentication alone: it signs in, and sends any request. Whether signing in works in
constrained language mode isn't known: Microsoft signs the module, so it runs in full language mode, but nobody has
tried it there.

Sources: Microsoft's pages of Connect-MgGraph, Disconnect-MgGraph and Get-MgContext, and "National cloud deployments";
"Microsoft Entra authentication error codes" for what a refused consent is called.
"""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors, mail_errors
from .connection import ALLOW_MODULES, QUIET
from .module_install import WantedModule
from .step import Step, StepKind
from .target import Connection, Environment, Shell
from .thrown import throw, warn

_MODULE = "Microsoft.Graph.Authentication"
_FIRST = "2.0.0"
"""The oldest version whose Connect-MgGraph has -NoWelcome."""
_CLOUDS = {
    Environment.WORLDWIDE: "Global",
    Environment.GCC_HIGH: "USGov",
    Environment.DOD: "USGovDoD",
    Environment.CHINA: "China",
}
"""The value of Connect-MgGraph's -Environment."""
_REFUSED = "AADSTS(65001|65004|90094|900941)|consent"
"""What a refused or missing consent looks like: by the user, by the organization, waiting for an administrator."""


def prepare(connection: Connection, functions: str) -> Step:
    """Return the step that makes sure of Microsoft Graph's module, and asks to install it.

    Args:
        connection: From which PowerShell.
        functions: Definitions that later steps call.
    """
    why = QT_TRANSLATE_NOOP(
        "core",
        "Prepares what the next steps use. If Microsoft Graph's module for signing in is missing, you are asked "
        "whether to install it, for you alone; no administrator rights are needed. If you are asked about NuGet or an "
        "untrusted repository, answer Y.",
    )
    module = WantedModule(
        _MODULE,
        "GraphModule",
        f"{_FIRST} or newer",
        f"$_.Version -ge '{_FIRST}'",
        mail_errors.GRAPH_NOT_INSTALLED,
        mail_errors.NO_GRAPH_MODULE,
    )
    allow = ALLOW_MODULES if connection.shell is Shell.WINDOWS_POWERSHELL else ""
    command = f"""\
{allow}{functions}
{module.functions(connection.shell)}\
& {{
    $ErrorActionPreference = 'Stop'
{module.loading}\
}}"""
    title = text(QT_TRANSLATE_NOOP("core", "Prepare PowerShell for Microsoft Graph"))
    worked = text(QT_TRANSLATE_NOOP("core", "The last line names the module and its version."))
    return Step(StepKind.PREPARE, title, text(why), command, worked, _NOT_PREPARED)


_NOT_PREPARED = (
    known_errors.SCRIPTS_DISABLED,
    known_errors.SCRIPTS_FORBIDDEN,
    mail_errors.GRAPH_NOT_INSTALLED,
    mail_errors.NO_GRAPH_MODULE,
    mail_errors.MODULE_CONFLICT,
)


def connect(connection: Connection, scope: str) -> Step:
    """Return the step that signs in, for reading only; the sign-in is known to this process alone.

    It leaves in `$signedIn` whether the window was free to sign in: a sign-in that was there is nobody's to end.

    Args:
        connection: Into which environment; not on-premises.
        scope: The permission that is asked for.
    """
    why = QT_TRANSLATE_NOOP(
        "core",
        "A sign-in window opens: sign in as the mailbox's owner, or as somebody who may open it. It asks whether mail "
        "may be read; nothing can be changed with that. Your organization may ask for an administrator's approval "
        "once.",
    )
    command = f"""\
$signedIn = $false
$signedIn = & {{
    $ErrorActionPreference = 'Stop'
    if (Get-MgContext -ErrorAction Stop) {{ {throw(mail_errors.ALREADY_CONNECTED)} }}
    $true
}}
& {{
    $ErrorActionPreference = 'Stop'
    if (-not $signedIn) {{ {throw(mail_errors.NOT_SIGNED_IN, "Look above.")} }}
    $asked = @{{ Scopes = '{scope}'; Environment = '{_CLOUDS[connection.environment]}'; ContextScope = 'Process' }}
    try {{
        $null = Connect-MgGraph @asked -NoWelcome -ErrorAction Stop
    }} catch {{
        if ("$_" -match '{_REFUSED}') {{ {throw(mail_errors.NO_CONSENT, "$_")} }}
        {throw(mail_errors.NOT_SIGNED_IN, "$_")}
    }}
}}"""
    title = text(QT_TRANSLATE_NOOP("core", "Sign in to the mailbox"))
    return Step(StepKind.CONNECT, title, text(why), command, QUIET, _NOT_CONNECTING, ("account",))


_NOT_CONNECTING = (
    mail_errors.ALREADY_CONNECTED,
    mail_errors.NO_CONSENT,
    mail_errors.NOT_SIGNED_IN,
    mail_errors.MODULE_CONFLICT,
    known_errors.NO_WINDOW,
    known_errors.OTHER_ENVIRONMENT,
    known_errors.BLOCKED,
)


def disconnect() -> Step:
    """Return the step that ends the sign-in of these steps, and no other."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Signs this window out, so that nothing pasted into it later reads the mailbox. Run this step even if an "
        "earlier one failed.",
    )
    command = f"""\
try {{
    if ($signedIn -and (Get-MgContext -ErrorAction Stop)) {{ $null = Disconnect-MgGraph -ErrorAction Stop }}
}} catch {{
    # A warning, so that what stopped the steps is still said.
    {warn(mail_errors.GRAPH_STILL_CONNECTED, "$_")}
}}"""
    title = text(QT_TRANSLATE_NOOP("core", "Sign out of the mailbox"))
    return Step(StepKind.DISCONNECT, title, text(why), command, QUIET, (mail_errors.GRAPH_STILL_CONNECTED,))
