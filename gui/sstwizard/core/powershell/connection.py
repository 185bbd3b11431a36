"""The steps around the upload: preparing PowerShell, connecting, confirming the tenant, synchronizing, disconnecting.

Sources: Microsoft's pages "About the Exchange Online PowerShell module", "Connect to Exchange Online PowerShell" and
"Microsoft Entra Connect Sync: Scheduler"; the page of Save-Module; about_Execution_Policies, and about_PSModulePath for
where a user's own modules lie.
"""

from __future__ import annotations

import textwrap

from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors, thrown
from .exchange_module import FIRST as _FIRST
from .exchange_module import LAST_FOR_7_4 as _LAST_FOR_7_4
from .exchange_module import NAME as _MODULE
from .module_install import WantedModule
from .quoting import quote
from .step import Step, StepKind
from .target import Connection, Environment, Shell
from .thrown import throw, warn

ALLOW_MODULES = (
    "if ((Get-ExecutionPolicy) -eq 'Restricted') { Set-ExecutionPolicy RemoteSigned -Scope Process -Force }\n"
)
_PIN = f"-RequiredVersion {_LAST_FOR_7_4}"
QUIET = text(QT_TRANSLATE_NOOP("core", "No red text appears, and the prompt comes back."))


def prepare(connection: Connection, functions: str) -> Step:
    """Return the step that makes sure of the module, in a version that this PowerShell loads, and asks to install it.

    What it leaves in `$connectionsBefore` are the connections that the window has already, which are not to be closed.
    Prepared once more before it is signed out, a window keeps the list that it has.

    Args:
        connection: From which PowerShell.
        functions: Definitions that later steps call.
    """
    why = QT_TRANSLATE_NOOP(
        "core",
        "Prepares what the next steps use. If Microsoft's Exchange Online module is missing, you are asked whether "
        "to install it, for you alone. If you are asked about NuGet or an untrusted repository, answer Y.",
    )
    module = _module(connection.shell)
    command = f"""\
{_functions(connection, functions)}\
$connectionsBefore = @(& {{
    $ErrorActionPreference = 'Stop'
{module.loading}\
    if ({_IS_NOTED}) {{ return $connectionsBefore }}
    Get-ConnectionInformation -ErrorAction Stop | ForEach-Object {{ $_.ConnectionId }}
}})"""
    title = text(QT_TRANSLATE_NOOP("core", "Prepare PowerShell"))
    worked = text(QT_TRANSLATE_NOOP("core", "The last line names the module and its version."))
    return Step(StepKind.PREPARE, title, text(why), command, worked, _NOT_PREPARED)


_IS_NOTED = "(Test-Path -Path 'Variable:connectionsBefore') -and $null -ne $connectionsBefore"


def _module(shell: Shell) -> WantedModule:
    is_7_4 = shell is Shell.POWERSHELL_7_4
    return WantedModule(
        _MODULE,
        "ExchangeModule",
        f"{_FIRST} to {_LAST_FOR_7_4}" if is_7_4 else f"{_FIRST} or newer",
        f"$_.Version -ge '{_FIRST}'" + (f" -and $_.Version -le '{_LAST_FOR_7_4}'" if is_7_4 else ""),
        thrown.NOT_INSTALLED,
        thrown.NO_MODULE,
        f"{_PIN} " if is_7_4 else "",
    )


def _functions(connection: Connection, functions: str) -> str:
    """Return what later statements need: leave to load modules, and functions."""
    allow = ALLOW_MODULES if connection.shell is Shell.WINDOWS_POWERSHELL else ""
    return f"{allow}{functions}\n{_module(connection.shell).functions(connection.shell)}"


def in_any_window(connection: Connection, functions: str, work: str) -> str:
    """Return a step's source that works in any window, a new one too.

    Online it uses the connection that the steps have opened. Where that isn't there it signs in, and out again whatever
    happens. All that asks stands in the last statement.

    Args:
        connection: Into which Exchange, and from which PowerShell.
        functions: Definitions that `work` calls.
        work: Lines that stop at an error, indented by one level.
    """
    start = "& {\n    $ErrorActionPreference = 'Stop'"
    if connection.environment is Environment.ON_PREMISES:
        return f"{functions}\n{start}\n{work}\n}}"
    ended = f"Get-ConnectionInformation -ErrorAction Stop | Where-Object {{ {_OURS} }}"
    return f"""\
{_functions(connection, functions)}\
{start}
    $isOpen = {_IS_NOTED}
    if ($isOpen) {{ $isOpen = @({ended}).Count -gt 0 }}
    if (-not $isOpen) {{
{textwrap.indent(_module(connection.shell).loading, "    ")}\
        $connectionsBefore = @(Get-ConnectionInformation -ErrorAction Stop | ForEach-Object {{ $_.ConnectionId }})
    }}
    try {{
        if (-not $isOpen) {{
{textwrap.indent(_sign_in(connection), " " * 12)}
        }}
{textwrap.indent(work, "    ")}
    }} finally {{
        if (-not $isOpen) {{
{textwrap.indent(_SIGN_OUT, " " * 12)}
        }}
    }}
}}"""


_NOT_PREPARED = (
    known_errors.NOTHING_FOUND,
    known_errors.SCRIPTS_DISABLED,
    known_errors.SCRIPTS_FORBIDDEN,
    thrown.NOT_INSTALLED,
    thrown.NO_MODULE,
)


def bring_module(connection: Connection) -> tuple[Step, Step]:
    """Return the steps that save the module on one computer, and install it on another that can't download it.

    Both run on every system: what is made on one may be used on the other.

    Args:
        connection: From which PowerShell.
    """
    return _save_module(connection), _copy_module(connection)


def _save_module(connection: Connection) -> Step:
    title = QT_TRANSLATE_NOOP("core", "Download the module on another computer (only if this one can't)")
    why = QT_TRANSLATE_NOOP(
        "core",
        "On a computer that can download, in the same PowerShell version: saves Microsoft's Exchange Online module to "
        "a folder “modules”. Copy that folder to the computer that uploads.",
    )
    worked = QT_TRANSLATE_NOOP("core", "There is a folder “modules” that contains ExchangeOnlineManagement.")
    pinned = f" {_PIN}" if connection.shell is Shell.POWERSHELL_7_4 else ""
    command = (
        "$null = New-Item -ItemType Directory -Path modules -Force\n"
        f"Save-Module -Name {_MODULE}{pinned} -Path modules -Repository PSGallery"
    )
    found = (known_errors.NOTHING_FOUND,)
    return Step(StepKind.SAVE_MODULE, text(title), text(why), command, text(worked), found, optional=True)


def _copy_module(connection: Connection) -> Step:
    is_windows_only = connection.shell is Shell.WINDOWS_POWERSHELL
    folder = "WindowsPowerShell" if is_windows_only else "PowerShell"
    on_windows = f"[System.IO.Path]::Combine([Environment]::GetFolderPath('MyDocuments'), '{folder}', 'Modules')"
    elsewhere = "[System.IO.Path]::Combine($HOME, '.local/share/powershell/Modules')"
    lines = (
        "$onWindows = $env:OS -eq 'Windows_NT'",
        f"$modules = {on_windows}",
        *([] if is_windows_only else [f"if (-not $onWindows) {{ $modules = {elsewhere} }}"]),
        "$null = New-Item -ItemType Directory -Path $modules -Force",
        "Copy-Item -Path modules/* -Destination $modules -Recurse -Force",
        "if ($onWindows) { Get-ChildItem -LiteralPath $modules -Recurse -File | Unblock-File }",
    )
    title = QT_TRANSLATE_NOOP("core", "Install that module (only if you copied it from another computer)")
    why = QT_TRANSLATE_NOOP(
        "core", "On the computer that uploads, go with cd to the folder that contains “modules”, and paste this there."
    )
    found = (known_errors.NO_MODULES,)
    return Step(StepKind.COPY_MODULE, text(title), text(why), "\n".join(lines), QUIET, found, optional=True)


def connect(connection: Connection) -> Step:
    """Return the step that signs in.

    Without an account the command has none, and the sign-in window asks: a placeholder might be pasted as it is.
    """
    allow = ALLOW_MODULES if connection.shell is Shell.WINDOWS_POWERSHELL else ""
    command = allow + _sign_in(connection)
    why = (
        QT_TRANSLATE_NOOP("core", "A sign-in window opens. Nothing is changed by signing in.")
        if connection.account
        else QT_TRANSLATE_NOOP(
            "core",
            "A sign-in window opens and asks for the administrator's account. Nothing is changed by signing in.",
        )
    )
    title = text(QT_TRANSLATE_NOOP("core", "Connect"))
    return Step(StepKind.CONNECT, title, text(why), command, QUIET, _NOT_CONNECTING, ("account",))


def _sign_in(connection: Connection) -> str:
    """Return the statement that signs in."""
    account = f" -UserPrincipalName {quote(connection.account)}" if connection.account else ""
    name = connection.environment.exchange_name
    environment = f" -ExchangeEnvironmentName {name}" if name else ""
    if connection.organization:
        environment += f" -DelegatedOrganization {quote(connection.organization)}"
    if connection.avoids_wam:
        environment += " -DisableWAM"
    return f"""\
try {{
    Connect-ExchangeOnline{account}{environment} -ShowBanner:$false -ErrorAction Stop
}} catch {{
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {{ {throw(thrown.CONSTRAINED, "$_")} }}
    throw
}}"""


_NOT_CONNECTING = (
    known_errors.MODULE_MISSING,
    known_errors.NEWER_POWERSHELL,
    known_errors.SCRIPTS_DISABLED,
    known_errors.NO_WINDOW,
    known_errors.OTHER_USER,
    known_errors.DOLLAR_IN_PROFILE,
    known_errors.OTHER_ENVIRONMENT,
    known_errors.BLOCKED,
    known_errors.CONSENT_REFUSED,
    thrown.CONSTRAINED,
)
NOT_CONNECTED_BY_ITSELF = (
    *_NOT_PREPARED,
    *(each for each in _NOT_CONNECTING if each not in _NOT_PREPARED),
    thrown.STILL_CONNECTED,
)
"""What may be seen where `in_any_window` signs in."""

_WHOSE = QT_TRANSLATE_NOOP("core", "Confirm the tenant")
_YOURS = text(QT_TRANSLATE_NOOP("core", "You see your organization's domains, and no others."))
_DOMAINS = "Get-AcceptedDomain -ErrorAction Stop | Format-Table 'DomainName', 'Default'"


def tenant() -> Step:
    """Return the step that looks for the role, and shows to whose Exchange Online the window is connected."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Shows which organization this window is connected to. Continue only if the account and the domains are those "
        "of your organization.",
    )
    command = (
        f"Assert-Offered\nGet-ConnectionInformation -ErrorAction Stop | Where-Object {{ {_OURS} }}"
        f" | Format-List 'UserPrincipalName', 'TenantID', 'State'\n{_DOMAINS}"
    )
    found = (thrown.NO_ROLE, known_errors.NOT_CONNECTED)
    told = "tenant = Get-DefaultDomain"
    return Step(StepKind.TENANT, text(_WHOSE), text(why), command, _YOURS, found, told=told)


_OURS = "$_.ConnectionId -notin $connectionsBefore"
"""True of a connection that the steps have opened."""


def open_management_shell(functions: str) -> Step:
    """Return the step that replaces module and sign-in on an Exchange server.

    Args:
        functions: Definitions that later steps call.
    """
    title = QT_TRANSLATE_NOOP("core", "Open the Exchange Management Shell")
    why = QT_TRANSLATE_NOOP(
        "core",
        "On an Exchange server (2013 SP1 or later), open the Exchange Management Shell from the Start menu. The "
        "command shows whether it is the right window.",
    )
    worked = QT_TRANSLATE_NOOP("core", "You see your Exchange servers.")
    command = f"{functions}\nGet-ExchangeServer -ErrorAction Stop | Format-Table 'Name', 'AdminDisplayVersion'"
    return Step(StepKind.PREPARE, text(title), text(why), command, text(worked), (known_errors.NO_EXCHANGE_SERVER,))


def organization() -> Step:
    """Return the step that looks for the role, and shows to which organization the Exchange server belongs."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Shows which organization this window works on. Continue only if the name and the domains are those of your "
        "organization.",
    )
    command = f"Assert-Offered\nGet-OrganizationConfig -ErrorAction Stop | Format-List Name\n{_DOMAINS}"
    found = (thrown.NO_ROLE, known_errors.NOT_CONNECTED)
    return Step(StepKind.TENANT, text(_WHOSE), text(why), command, _YOURS, found)


def synchronise(connection: Connection) -> Step:
    """Return the step that publishes users' certificates, and says that it doesn't publish the collection."""
    if connection.environment is Environment.ON_PREMISES:
        title = QT_TRANSLATE_NOOP("core", "Synchronize the directory (only in a hybrid organization)")
        why = QT_TRANSLATE_NOOP(
            "core",
            "The collection isn't synchronized: upload it to Exchange Online too. On the Microsoft Entra Connect "
            "server, this publishes users' certificates, which also happens every 30 minutes without it. Older guides "
            "name DirSyncConfigShell and Start-OnlineCoexistenceSync: both are retired.",
        )
    else:
        title = QT_TRANSLATE_NOOP("core", "Synchronize (only if users' certificates are in Active Directory)")
        why = QT_TRANSLATE_NOOP(
            "core",
            "The collection is never synchronized. On the Microsoft Entra Connect server, this publishes users' "
            "certificates, which also happens every 30 minutes without it. Older guides name DirSyncConfigShell and "
            "Start-OnlineCoexistenceSync: both are retired.",
        )
    worked = QT_TRANSLATE_NOOP("core", "It prints a result with “Success”.")
    found = (known_errors.NO_SYNCHRONISATION, known_errors.SYNCHRONISING)
    command = "Start-ADSyncSyncCycle -PolicyType Delta"
    return Step(StepKind.SYNCHRONISE, text(title), text(why), command, text(worked), found, optional=True)


def disconnect() -> Step:
    """Return the step that ends the session that the steps have opened, and no other."""
    title = QT_TRANSLATE_NOOP("core", "Disconnect")
    why = QT_TRANSLATE_NOOP(
        "core",
        "Signs this window out, so that nothing pasted into it later reaches your organization. Connections that it "
        "had before stay. Run this step even if an earlier one failed.",
    )
    return Step(StepKind.DISCONNECT, text(title), text(why), _SIGN_OUT, QUIET, (thrown.STILL_CONNECTED,))


_SIGN_OUT = f"""\
try {{
    $ours = @(if ($null -ne $connectionsBefore) {{
        Get-ConnectionInformation -ErrorAction Stop | Where-Object {{ {_OURS} }}
    }})
    foreach ($each in $ours) {{
        $null = Disconnect-ExchangeOnline -ConnectionId $each.ConnectionId -Confirm:$false -ErrorAction Stop
    }}
    $connectionsBefore = $null
}} catch {{
    # A warning, so that what stopped the steps is still said.
    {warn(thrown.STILL_CONNECTED, "$_")}
}}"""
