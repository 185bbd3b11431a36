"""The steps around the upload: preparing PowerShell, connecting, confirming the tenant, synchronising, disconnecting.

Sources: Microsoft's pages "About the Exchange Online PowerShell module", "Connect to Exchange Online PowerShell" and
"Microsoft Entra Connect Sync: Scheduler"; the page of Save-Module; about_Execution_Policies, and about_PSModulePath for
where a user's own modules lie.
"""

from __future__ import annotations

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
        "Makes ready what the next steps use. If Microsoft's Exchange Online module is missing, you are asked whether "
        "to install it, for you alone. If you are asked about NuGet or an untrusted repository, answer Y.",
    )
    is_7_4 = connection.shell is Shell.POWERSHELL_7_4
    module = WantedModule(
        _MODULE,
        "ExchangeModule",
        f"{_FIRST} to {_LAST_FOR_7_4}" if is_7_4 else f"{_FIRST} or newer",
        f"$_.Version -ge '{_FIRST}'" + (f" -and $_.Version -le '{_LAST_FOR_7_4}'" if is_7_4 else ""),
        thrown.NOT_INSTALLED,
        thrown.NO_MODULE,
        f"{_PIN} " if is_7_4 else "",
    )
    allow = ALLOW_MODULES if connection.shell is Shell.WINDOWS_POWERSHELL else ""
    command = f"""\
{allow}{functions}
{module.functions(connection.shell)}\
$connectionsBefore = @(& {{
    $ErrorActionPreference = 'Stop'
{module.loading}\
    $isNoted = (Test-Path -Path 'Variable:connectionsBefore') -and $null -ne $connectionsBefore
    if ($isNoted) {{ return $connectionsBefore }}
    Get-ConnectionInformation -ErrorAction Stop | ForEach-Object {{ $_.ConnectionId }}
}})"""
    title = text(QT_TRANSLATE_NOOP("core", "Prepare PowerShell"))
    worked = text(QT_TRANSLATE_NOOP("core", "The last line names the module and its version."))
    return Step(StepKind.PREPARE, title, text(why), command, worked, _NOT_PREPARED)


_NOT_PREPARED = (
    known_errors.NOTHING_FOUND,
    known_errors.SCRIPTS_DISABLED,
    known_errors.SCRIPTS_FORBIDDEN,
    thrown.NOT_INSTALLED,
    thrown.NO_MODULE,
)


def bring_module(connection: Connection, *, on_windows: bool) -> tuple[Step, Step]:
    """Return the steps that save the module on one computer, and install it on another that can't download it.

    Args:
        connection: From which PowerShell.
        on_windows: The computer that uploads runs Windows.
    """
    return _save_module(connection), _copy_module(connection, on_windows=on_windows)


def _save_module(connection: Connection) -> Step:
    title = QT_TRANSLATE_NOOP("core", "Get the module on another computer (only if this one cannot download it)")
    why = QT_TRANSLATE_NOOP(
        "core",
        "On a computer that can download, in the same kind of PowerShell: puts Microsoft's Exchange Online module into "
        "a folder “modules”. Carry that folder over.",
    )
    worked = QT_TRANSLATE_NOOP("core", "There is a folder “modules” with ExchangeOnlineManagement in it.")
    pinned = f" {_PIN}" if connection.shell is Shell.POWERSHELL_7_4 else ""
    command = (
        "$null = New-Item -ItemType Directory -Path modules -Force\n"
        f"Save-Module -Name {_MODULE}{pinned} -Path modules -Repository PSGallery"
    )
    found = (known_errors.NOTHING_FOUND,)
    return Step(StepKind.SAVE_MODULE, text(title), text(why), command, text(worked), found, optional=True)


def _copy_module(connection: Connection, *, on_windows: bool) -> Step:
    separator = "\\" if on_windows else "/"
    if on_windows:
        folder = "WindowsPowerShell" if connection.shell is Shell.WINDOWS_POWERSHELL else "PowerShell"
        documents = "[Environment]::GetFolderPath('MyDocuments')"
        target = f"$modules = [System.IO.Path]::Combine({documents}, '{folder}\\Modules')"
    else:
        target = "$modules = [System.IO.Path]::Combine($HOME, '.local/share/powershell/Modules')"
    lines = (
        target,
        "$null = New-Item -ItemType Directory -Path $modules -Force",
        f"Copy-Item -Path modules{separator}* -Destination $modules -Recurse -Force",
        *(["Get-ChildItem -LiteralPath $modules -Recurse -File | Unblock-File"] if on_windows else []),
    )
    title = QT_TRANSLATE_NOOP("core", "Put that module in its place (only if you have carried it over)")
    why = QT_TRANSLATE_NOOP(
        "core", "Go with cd to the folder that holds “modules”, on the computer that uploads, and paste this there."
    )
    found = (known_errors.NO_MODULES,)
    return Step(StepKind.COPY_MODULE, text(title), text(why), "\n".join(lines), QUIET, found, optional=True)


def connect(connection: Connection) -> Step:
    """Return the step that signs in.

    Without an account the command has none, and the sign-in window asks: a placeholder might be pasted as it is.
    """
    account = f" -UserPrincipalName {quote(connection.account)}" if connection.account else ""
    name = connection.environment.exchange_name
    environment = f" -ExchangeEnvironmentName {name}" if name else ""
    if connection.organization:
        environment += f" -DelegatedOrganization {quote(connection.organization)}"
    if connection.avoids_wam:
        environment += " -DisableWAM"
    allow = ALLOW_MODULES if connection.shell is Shell.WINDOWS_POWERSHELL else ""
    command = f"""\
{allow}try {{
    Connect-ExchangeOnline{account}{environment} -ShowBanner:$false -ErrorAction Stop
}} catch {{
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {{ {throw(thrown.CONSTRAINED, "$_")} }}
    throw
}}"""
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


_WHOSE = QT_TRANSLATE_NOOP("core", "Make sure that it is your organization")
_YOURS = text(QT_TRANSLATE_NOOP("core", "You see your organization's domains, and no others."))
_DOMAINS = "Get-AcceptedDomain -ErrorAction Stop | Format-Table 'DomainName', 'Default'"


def tenant() -> Step:
    """Return the step that looks for the role, and shows to whose Exchange Online the window is connected."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Shows whose Exchange this window is connected to. Go on only if the account and the domains are those of your "
        "organization.",
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
        "command shows whether it is that window.",
    )
    worked = QT_TRANSLATE_NOOP("core", "You see your Exchange servers.")
    command = f"{functions}\nGet-ExchangeServer -ErrorAction Stop | Format-Table 'Name', 'AdminDisplayVersion'"
    return Step(StepKind.PREPARE, text(title), text(why), command, text(worked), (known_errors.NO_EXCHANGE_SERVER,))


def organization() -> Step:
    """Return the step that looks for the role, and shows to which organization the Exchange server belongs."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Shows whose Exchange this window works on. Go on only if the name and the domains are those of your "
        "organization.",
    )
    command = f"Assert-Offered\nGet-OrganizationConfig -ErrorAction Stop | Format-List Name\n{_DOMAINS}"
    found = (thrown.NO_ROLE, known_errors.NOT_CONNECTED)
    return Step(StepKind.TENANT, text(_WHOSE), text(why), command, _YOURS, found)


def synchronise(connection: Connection) -> Step:
    """Return the step that publishes users' certificates, and says that it doesn't publish the collection."""
    if connection.environment is Environment.ON_PREMISES:
        title = QT_TRANSLATE_NOOP("core", "Synchronise the directory (only in a hybrid organization)")
        why = QT_TRANSLATE_NOOP(
            "core",
            "The collection is not synchronised: upload it to Exchange Online as well. What this publishes, on the "
            "Microsoft Entra Connect server, are users' certificates; they go out every 30 minutes anyway. Older "
            "guides name DirSyncConfigShell and Start-OnlineCoexistenceSync: both are retired.",
        )
    else:
        title = QT_TRANSLATE_NOOP("core", "Synchronise (only if users' certificates are in Active Directory)")
        why = QT_TRANSLATE_NOOP(
            "core",
            "The collection is never synchronised. What this publishes, on the Microsoft Entra Connect server, are "
            "users' certificates; they go out every 30 minutes anyway. Older guides name DirSyncConfigShell and "
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
        "had before stay. Paste this also when a step before it has failed.",
    )
    command = f"""\
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
    return Step(StepKind.DISCONNECT, text(title), text(why), command, QUIET, (thrown.STILL_CONNECTED,))
