"""The signed mail of one mailbox, by Microsoft Graph: it is read only, and each message becomes an .eml file.

Between them the steps share `$folder` (its step) and `$signedIn` (sign-in). A message's file is named after the SHA-256
of its identifier, so that nobody's words become a path, and what is there is skipped on the next run. It is written
aside and renamed to a name that isn't there: it is whole, or it isn't there.

None of this could be tried with Microsoft 365: the tests run it against a stand-in. Not known either: whether
Exchange Online's filter finds every signed message (one whose class a client has changed isn't found), and how it goes
on a computer that enforces constrained language mode.

Sources: Microsoft's pages "List messages", "Get message" ($value), "Outlook extended properties overview" (a filter by
extended property), "Obtain immutable identifiers for Outlook resources", "Microsoft Graph throttling guidance" and
Invoke-MgGraphRequest; [MS-OXOSMIME] 2.1 for the message classes, [MS-OXPROPS] for 0x001A (PidTagMessageClass);
[MS-DTYP] 2.5.1 for the SDDL of a folder.
"""

from __future__ import annotations

import urllib.parse
from dataclasses import dataclass
from pathlib import PureWindowsPath

from ..errors import InputError
from ..text import QT_TRANSLATE_NOOP, text
from . import graph_connection, mail_errors
from .quoting import quote
from .receipts import Run
from .script_file import as_script
from .step import Step, StepKind
from .steps import Say, as_block
from .target import Connection, Environment, Shell, account_problem, path_problem, pure_path
from .thrown import throw

_CLASSES = "IPM.Note.SMIME"
"""What the classes of signed messages begin with; IPM.Note.SMIME itself may be encrypted: reading it tells."""
_PAGE = 100
"""Messages of a page."""
MAX_TRIES = 5
"""How often one request is sent where Microsoft Graph asks to wait; its module repeats each by itself, too."""
MAX_WAIT = 600
"""Seconds that are waited at most; who is asked to wait longer had better start again."""
_IN_VAIN = "TooManyRequests|ServiceUnavailable|GatewayTimeout|Too many retries"
"""What the module's error says where it was asked to wait each time; it carries no response then."""
_ASIDE = ".sstwizard-part"
"""The ending of what is written aside."""


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Whose mail is saved, where, and from which PowerShell.

    Attributes:
        folder: Absolute path of the folder for the mail on the computer where the commands will be run, Windows' or
            POSIX. It may be there already, if nobody else can open it.
        address: The address of a shared mailbox; where it is empty, it is the mailbox of whoever signs in.
        environment: Where the mailbox is.
        shell: Which PowerShell.

    Raises:
        InputError: The folder or the address can't be used, or the mailbox is on-premises.
    """

    folder: str
    address: str = ""
    environment: Environment = Environment.WORLDWIDE
    shell: Shell = Shell.POWERSHELL_7_6

    def __post_init__(self) -> None:
        if self.environment is Environment.ON_PREMISES:
            message = QT_TRANSLATE_NOOP(
                "core", "Microsoft Graph reads mailboxes in Exchange Online only; save messages by hand from Outlook."
            )
            raise InputError(text(message))
        problem = account_problem(self.address) or path_problem(self.folder, self.shell, self.environment)
        if problem:
            raise InputError(problem)

    @property
    def connection(self) -> Connection:
        """Into which environment, and from which PowerShell."""
        return Connection("", self.environment, self.shell)


def mailbox_steps(mailbox: Mailbox) -> tuple[Step, ...]:
    """Return the steps that save the signed mail of a mailbox. They change nothing in it.

    Args:
        mailbox: Whose mail, and where it is saved.
    """
    scope = "Mail.Read.Shared" if mailbox.address else "Mail.Read"
    return (
        _folder(mailbox),
        graph_connection.prepare(mailbox.connection, _FUNCTIONS),
        graph_connection.connect(mailbox.connection, scope),
        _whose(mailbox),
        _download(mailbox),
        graph_connection.disconnect(),
    )


def mailbox_block(mailbox: Mailbox, say: Say = str) -> str:
    """Return the steps as one block to paste.

    Args:
        mailbox: Whose mail, and where it is saved.
        say: Turns a `Text` into the language of the comments.
    """
    return as_block(mailbox_steps(mailbox), say)


def mailbox_script(mailbox: Mailbox, say: Say = str, *, run: Run | None = None) -> bytes:
    """Return the steps as a script file.

    Args:
        mailbox: Whose mail, and where it is saved.
        say: Turns a `Text` into the language of the comments.
        run: The wizard starts the script, and follows it by its receipts.
    """
    return as_script(mailbox_steps(mailbox), mailbox.connection, _WHAT_IT_IS, say, run=run)


_WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "core",
    "Created by SST Wizard. Saves the signed mail of one mailbox as .eml files, with Microsoft Graph, to a folder "
    "that only you can open. It reads, and changes nothing in the mailbox. It stops at the first error, and skips "
    "what is already saved when it is started again.",
)

_ON_WINDOWS = """\
    $system = Join-Path -Path $env:SystemRoot -ChildPath 'System32'
    $named = & (Join-Path -Path $system -ChildPath 'whoami.exe') /user /fo csv /nh
    $sid = ($named | ConvertFrom-Csv -Header 'Name', 'Sid').Sid
    if (-not (Test-Path -LiteralPath $folder)) {
        $null = New-Item -ItemType Directory -Path $folder -ErrorAction Stop
        $null = & (Join-Path -Path $system -ChildPath 'icacls.exe') $folder /inheritance:r /grant:r "*${sid}:(OI)(CI)F"
    }
    Test-Private (Get-Acl -LiteralPath $folder -ErrorAction Stop).Sddl $sid"""
"""Makes the folder, and says whether nobody but the user, the system and administrators has a right to it."""
_TEST_PRIVATE = """\
function Test-Private($sddl, $sid) {
    # Each entry: type;flags;rights;object;inherited object;trustee. One that denies opens nothing.
    $entries = [regex]::Matches($sddl, '\\(([^;()]*);[^;()]*;[^;()]*;[^;()]*;[^;()]*;([^;()]*)')
    $trustees = @($entries | Where-Object { $_.Groups[1].Value -notin 'D', 'OD', 'XD' } | ForEach-Object {
        $_.Groups[2].Value
    })
    $known = $sid, 'SY', 'BA', 'LA', 'S-1-5-18', 'S-1-5-32-544'
    return $trustees.Count -and -not @($trustees | Where-Object { $_ -notin $known })
}
"""
_ON_POSIX = """\
    if (-not (Test-Path -LiteralPath $folder)) { $null = & '/bin/mkdir' -p -m 700 -- $folder }
    # -Force shows an entry whose name begins with a dot.
    (Get-Item -LiteralPath $folder -Force -ErrorAction Stop).UnixMode -match '^d...------'"""


def _folder(mailbox: Mailbox) -> Step:
    """Return the step that makes the folder, for the user alone, and looks whether it is."""
    folder = pure_path(mailbox.folder)
    on_windows = isinstance(folder, PureWindowsPath)
    command = f"""\
$folder = {quote(str(folder))}
{_TEST_PRIVATE if on_windows else ""}$private = $false
$private = & {{
    $ErrorActionPreference = 'Stop'
    try {{
{_indented(_ON_WINDOWS if on_windows else _ON_POSIX)}
    }} catch {{
        {throw(mail_errors.OPEN_FOLDER, "${folder}: $_")}
    }}
}}
if ($private) {{ "Folder: $folder" }} else {{ {throw(mail_errors.OPEN_FOLDER, "$folder")} }}"""
    title = QT_TRANSLATE_NOOP("core", "Create the folder for the mail")
    why = QT_TRANSLATE_NOOP(
        "core",
        "The files hold whole messages, so only you may be able to open their folder. Delete it after the survey.",
    )
    worked = QT_TRANSLATE_NOOP("core", "It names the folder, and no red text appears.")
    found = (mail_errors.OPEN_FOLDER,)
    return Step(StepKind.FOLDER, text(title), text(why), command, text(worked), found, ("path",))


def _indented(lines: str) -> str:
    return "\n".join(f"    {line}" for line in lines.splitlines())


def _whose(mailbox: Mailbox) -> Step:
    """Return the step that shows who signed in, and which mailbox will be read."""
    which = "The mailbox of this account is read." if not mailbox.address else f"The mailbox {mailbox.address} is read."
    title = QT_TRANSLATE_NOOP("core", "Confirm the mailbox")
    why = QT_TRANSLATE_NOOP("core", "Shows who signed in, and whose mailbox is read.")
    worked = QT_TRANSLATE_NOOP("core", "You see the account and the mailbox that you expect.")
    command = f"Get-MgContext -ErrorAction Stop | Format-List 'Account', 'TenantId'\nWrite-Host {quote(which)}"
    found = (mail_errors.NOT_SIGNED_IN,)
    return Step(StepKind.TENANT, text(title), text(why), command, text(worked), found, ("account",))


_FUNCTIONS = f"""\
function Get-Status($failed) {{
    # An error carries the response, unless there was none, or the module has repeated the request in vain.
    $status = 0
    try {{ $status = [int]$failed.Exception.Response.StatusCode }} catch {{ }}
    if ($status -eq 0 -and "$failed $($failed.Exception.Message)" -match '{_IN_VAIN}') {{ return 429 }}
    return $status
}}
function Get-Wait($failed, $try) {{
    try {{ $asked = [int]$failed.Exception.Response.Headers.RetryAfter.Delta.TotalSeconds }} catch {{ $asked = 0 }}
    if ($asked -gt 0) {{ return $asked }}
    return 10 * $try
}}
function Invoke-Graph($request) {{
    # Identifiers that stay when a message is moved into another folder.
    $headers = @{{ Prefer = 'IdType="ImmutableId"' }}
    for ($try = 1; ; $try++) {{
        $failed = $null
        try {{
            return Invoke-MgGraphRequest @request -Method GET -Headers $headers -ErrorAction Stop
        }} catch {{
            $failed = $_
        }}
        $status = Get-Status $failed
        if ($status -eq 404) {{ return }}
        if ($status -eq 403) {{ {throw(mail_errors.NO_MAILBOX, "$failed")} }}
        if ($status -notin 429, 503, 504) {{ {throw(mail_errors.BROKEN_OFF, "$failed")} }}
        $seconds = Get-Wait $failed $try
        if ($try -ge {MAX_TRIES} -or $seconds -gt {MAX_WAIT}) {{ {throw(mail_errors.THROTTLED)} }}
        Write-Host "Microsoft Graph asks to wait: going on in $seconds s."
        Start-Sleep -Seconds $seconds
    }}
}}
function Find-SignedMail($from) {{
    $next = $from
    while ($next) {{
        $page = Invoke-Graph @{{ Uri = $next; OutputType = 'Hashtable' }}
        if ($null -eq $page) {{ {throw(mail_errors.NO_MAILBOX, "$($from.Split('?')[0])")} }}
        foreach ($each in $page['value']) {{ $each['id'] }}
        $next = $page['@odata.nextLink']
    }}
}}
function Save-SignedMail($id, $mails, $folder, $aside) {{
    try {{
        Set-Content -LiteralPath $aside -Value $id -NoNewline -Encoding Ascii -ErrorAction Stop
        $name = (Get-FileHash -LiteralPath $aside -Algorithm SHA256 -ErrorAction Stop).Hash.Substring(0, 40) + '.eml'
        if (Test-Path -LiteralPath (Join-Path -Path $folder -ChildPath $name)) {{ return 'skipped' }}
        Remove-Item -LiteralPath $aside -ErrorAction Stop
    }} catch {{
        {throw(mail_errors.NOT_WRITTEN, "${folder}: $_")}
    }}
    $null = Invoke-Graph @{{ Uri = "$mails/$([uri]::EscapeDataString($id))/`$value"; OutputFilePath = $aside }}
    if (-not (Test-Path -LiteralPath $aside)) {{ return 'gone' }}
    if ((Get-Item -LiteralPath $aside).Length -eq 0) {{ {throw(mail_errors.BROKEN_OFF, "An empty file came.")} }}
    try {{
        Rename-Item -LiteralPath $aside -NewName $name -ErrorAction Stop
    }} catch {{
        {throw(mail_errors.NOT_WRITTEN, "${folder}: $_")}
    }}
    return 'saved'
}}"""


def _download(mailbox: Mailbox) -> Step:
    """Return the step that lists the signed mail, and saves what isn't there yet."""
    user = f"users/{urllib.parse.quote(mailbox.address, safe='@')}" if mailbox.address else "me"
    mails = f"v1.0/{user}/messages"
    signed = f"singleValueExtendedProperties/any(ep:ep/id eq 'String 0x001A' and startswith(ep/value,'{_CLASSES}'))"
    query = f"{mails}?$filter={signed}&$select=id&$top={_PAGE}"
    command = f"""\
& {{
    $ErrorActionPreference = 'Stop'
    if (-not $signedIn) {{ {throw(mail_errors.NOT_SIGNED_IN, "Look above.")} }}
    if (-not $private) {{ {throw(mail_errors.OPEN_FOLDER, "Look above.")} }}
    $aside = Join-Path -Path $folder -ChildPath "$PID{_ASIDE}"
    try {{
        # What a window left behind that was closed in the middle.
        Get-ChildItem -LiteralPath $folder -Filter '*{_ASIDE}' -ErrorAction Stop | Remove-Item -ErrorAction Ignore
        Write-Host 'Looking for signed mail. This may take a while.'
        $ids = @(Find-SignedMail {quote(query)})
        $counts = @{{ saved = 0; skipped = 0; gone = 0 }}
        $all = $ids.Count
        $done = 0
        foreach ($id in $ids) {{
            $counts[(Save-SignedMail $id {quote(mails)} $folder $aside)]++
            $done++
            if ($done % 10 -eq 0) {{
                Write-Progress -Activity 'Signed mail' -Status "$done of $all" -PercentComplete (100 * $done / $all)
            }}
            if ($done % 100 -eq 0) {{ Write-Host "$done of $all" }}
        }}
        Write-Host "Folder: $folder"
        $were = "$($counts.saved) saved, $($counts.skipped) there already, $($counts.gone) deleted since"
        "Finished: $all found, $were."
    }} finally {{
        Write-Progress -Activity 'Signed mail' -Completed
        Remove-Item -LiteralPath $aside -ErrorAction Ignore
    }}
}}"""
    title = QT_TRANSLATE_NOOP("core", "Save the signed mail")
    why = QT_TRANSLATE_NOOP(
        "core",
        "Lists the messages that Outlook treats as S/MIME, in all folders of the mailbox, and saves each as a file. "
        "Documented by Microsoft; not tested with Microsoft 365. When it stops in the middle, start again: what is "
        "already saved is skipped.",
    )
    worked = QT_TRANSLATE_NOOP("core", "The last line begins with “Finished”. Open the folder in Signed mail then.")
    return Step(StepKind.DOWNLOAD, text(title), text(why), command, text(worked), _NOT_DOWNLOADING, ("account",))


_NOT_DOWNLOADING = (
    mail_errors.NOT_SIGNED_IN,
    mail_errors.OPEN_FOLDER,
    mail_errors.NO_MAILBOX,
    mail_errors.THROTTLED,
    mail_errors.BROKEN_OFF,
    mail_errors.NOT_WRITTEN,
)
