"""The steps around the upload: preparing PowerShell, connecting, confirming the tenant, synchronising, disconnecting.

Sources: Microsoft's pages "About the Exchange Online PowerShell module", "Connect to Exchange Online PowerShell" and
"Microsoft Entra Connect Sync: Scheduler"; the page of Save-Module; about_Execution_Policies, and about_PSModulePath for
where a user's own modules lie.
"""

from __future__ import annotations

from dataclasses import replace

from ..text import QT_TRANSLATE_NOOP, text
from . import known_errors
from .quoting import quote
from .step import Step, StepKind
from .target import Connection, Environment, Shell

_ALLOW_MODULES = (
    "if ((Get-ExecutionPolicy) -eq 'Restricted') { Set-ExecutionPolicy RemoteSigned -Scope Process -Force }"
)
_TLS_1_2 = "[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12"
_MODULE = "ExchangeOnlineManagement"
_LAST_FOR_7_4 = "3.9.2"
"""The newest version of the module that PowerShell 7.4 loads; 3.10 needs 7.6."""
_INSTALL = f"Install-Module -Name {_MODULE} -Scope CurrentUser -Force"
_PIN = f"-RequiredVersion {_LAST_FOR_7_4}"

_PREPARE = {
    Shell.POWERSHELL_7_6: (
        QT_TRANSLATE_NOOP(
            "core",
            "Installs or updates Microsoft's Exchange Online module for you alone; no administrator rights are needed. "
            "If you are asked about an untrusted repository, answer Y.",
        ),
        _INSTALL,
    ),
    Shell.POWERSHELL_7_4: (
        QT_TRANSLATE_NOOP(
            "core",
            "Installs version 3.9.2 of Microsoft's Exchange Online module for you alone; from 3.10 on it needs "
            "PowerShell 7.6. If you are asked about an untrusted repository, answer Y.",
        ),
        f"{_INSTALL} {_PIN}",
    ),
    Shell.WINDOWS_POWERSHELL: (
        QT_TRANSLATE_NOOP(
            "core",
            "Lets this window load modules and use TLS 1.2, then installs or updates Microsoft's Exchange Online "
            "module for you alone. If you are asked about NuGet or an untrusted repository, answer Y.",
        ),
        f"{_ALLOW_MODULES}\n{_TLS_1_2}\n{_INSTALL}",
    ),
}
_BEFORE_CONNECTING = {
    Shell.POWERSHELL_7_6: "",
    Shell.POWERSHELL_7_4: f"Import-Module {_MODULE} {_PIN}\n",
    Shell.WINDOWS_POWERSHELL: f"{_ALLOW_MODULES}\n",
}
_QUIET = text(QT_TRANSLATE_NOOP("core", "No red text appears, and the prompt comes back."))


def prepare(connection: Connection) -> Step:
    """Return the step that installs or updates the module, in the newest version that this PowerShell loads."""
    why, command = _PREPARE[connection.shell]
    title = text(QT_TRANSLATE_NOOP("core", "Prepare PowerShell (once)"))
    found = (known_errors.NOTHING_FOUND, known_errors.SCRIPTS_DISABLED)
    return Step(StepKind.PREPARE, title, text(why), command, _QUIET, found)


def prepare_if_missing(connection: Connection) -> Step:
    """Return the step that installs the module only where it is missing, so that it also works without a network."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Installs Microsoft's Exchange Online module for you alone where it is missing; no administrator rights are "
        "needed. If you are asked about NuGet or an untrusted repository, answer Y.",
    )
    *before, install = _PREPARE[connection.shell][1].splitlines()
    pinned = connection.shell is Shell.POWERSHELL_7_4
    wanted = f"-FullyQualifiedName @{{ ModuleName = '{_MODULE}'; RequiredVersion = '{_LAST_FOR_7_4}' }}"
    there = f"Get-Module -ListAvailable {wanted if pinned else f'-Name {_MODULE}'}"
    lines = (*before, f"if (-not ({there})) {{ {install} }}")
    return replace(prepare(connection), title=text(_PREPARE_IF_MISSING), why=text(why), command="\n".join(lines))


_PREPARE_IF_MISSING = QT_TRANSLATE_NOOP("core", "Prepare PowerShell")


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
    return Step(StepKind.COPY_MODULE, text(title), text(why), "\n".join(lines), _QUIET, found, optional=True)


def connect(connection: Connection) -> Step:
    """Return the step that signs in.

    Without an account the command has none, and the sign-in window asks: a placeholder might be pasted as it is.
    """
    account = f" -UserPrincipalName {quote(connection.account)}" if connection.account else ""
    name = connection.environment.exchange_name
    environment = f" -ExchangeEnvironmentName {name}" if name else ""
    command = f"{_BEFORE_CONNECTING[connection.shell]}Connect-ExchangeOnline{account}{environment} -ShowBanner:$false"
    why = (
        QT_TRANSLATE_NOOP("core", "A sign-in window opens. Nothing is changed by signing in.")
        if connection.account
        else QT_TRANSLATE_NOOP(
            "core",
            "A sign-in window opens and asks for the administrator's account. Nothing is changed by signing in.",
        )
    )
    title = text(QT_TRANSLATE_NOOP("core", "Connect"))
    return Step(StepKind.CONNECT, title, text(why), command, _QUIET, _NOT_CONNECTING, ("account",))


_NOT_CONNECTING = (
    known_errors.MODULE_MISSING,
    known_errors.NEWER_POWERSHELL,
    known_errors.SCRIPTS_DISABLED,
    known_errors.NO_WINDOW,
    known_errors.OTHER_ENVIRONMENT,
    known_errors.BLOCKED,
)


_WHOSE = QT_TRANSLATE_NOOP("core", "Make sure that it is your organisation")
_YOURS = text(QT_TRANSLATE_NOOP("core", "You see your organisation's domains, and no others."))
_DOMAINS = "Get-AcceptedDomain | Format-Table 'DomainName', 'Default'"


def tenant() -> Step:
    """Return the step that shows to whose Exchange Online the window is connected."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Shows whose Exchange this window is connected to. Go on only if the account and the domains are those of your "
        "organisation.",
    )
    command = f"Get-ConnectionInformation | Format-List 'UserPrincipalName', 'TenantID', 'State'\n{_DOMAINS}"
    return Step(StepKind.TENANT, text(_WHOSE), text(why), command, _YOURS, (known_errors.NOT_CONNECTED,))


def open_management_shell() -> Step:
    """Return the step that replaces module and sign-in on an Exchange server."""
    title = QT_TRANSLATE_NOOP("core", "Open the Exchange Management Shell")
    why = QT_TRANSLATE_NOOP(
        "core",
        "On an Exchange server (2013 SP1 or later), open the Exchange Management Shell from the Start menu. The "
        "command shows whether it is that window.",
    )
    worked = QT_TRANSLATE_NOOP("core", "You see your Exchange servers.")
    command = "Get-ExchangeServer | Format-Table 'Name', 'AdminDisplayVersion'"
    return Step(StepKind.PREPARE, text(title), text(why), command, text(worked), (known_errors.NO_EXCHANGE_SERVER,))


def organisation() -> Step:
    """Return the step that shows to which organisation the Exchange server belongs."""
    why = QT_TRANSLATE_NOOP(
        "core",
        "Shows whose Exchange this window works on. Go on only if the name and the domains are those of your "
        "organisation.",
    )
    command = f"Get-OrganizationConfig | Format-List Name\n{_DOMAINS}"
    return Step(StepKind.TENANT, text(_WHOSE), text(why), command, _YOURS, (known_errors.NOT_CONNECTED,))


def synchronise(connection: Connection) -> Step:
    """Return the step that publishes users' certificates, and says that it doesn't publish the collection."""
    if connection.environment is Environment.ON_PREMISES:
        title = QT_TRANSLATE_NOOP("core", "Synchronise the directory (only in a hybrid organisation)")
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
    """Return the step that ends the session."""
    title = QT_TRANSLATE_NOOP("core", "Disconnect")
    why = QT_TRANSLATE_NOOP(
        "core", "Signs this window out, so that nothing pasted into it later reaches your organisation."
    )
    return Step(StepKind.DISCONNECT, text(title), text(why), "Disconnect-ExchangeOnline -Confirm:$false", _QUIET)
