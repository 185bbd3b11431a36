"""One of Microsoft's modules, made sure of: looked for, installed after asking, and loaded.

Sources: the pages of Get-Module, Install-Module and Import-Module; "Transport Layer Security best practices with the
.NET Framework" for what an old Windows needs to reach the PowerShell Gallery.
"""

from __future__ import annotations

from dataclasses import dataclass

from .known_error import KnownError
from .target import Shell
from .thrown import throw

_TLS_1_2 = (
    "    if ($ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage') {\n"
    "        [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12\n"
    "    }\n"
)


@dataclass(frozen=True, slots=True)
class WantedModule:
    """A module, in the versions that serve.

    Attributes:
        name: Its name.
        noun: What the functions call it: `Find-…`, `Install-…`. PowerShell's own have other names.
        needed: The versions, for people.
        fits: PowerShell condition that a fitting module `$_` meets.
        refused: The error where the user does not say yes.
        missing: The error where none that fits is there after all.
        options: More parameters of Install-Module, each with a space behind it.
    """

    name: str
    noun: str
    needed: str
    fits: str
    refused: KnownError
    missing: KnownError
    options: str = ""

    def functions(self, shell: Shell) -> str:
        """Return the functions that find it and install it.

        Args:
            shell: Which PowerShell runs them.
        """
        return f"""\
function Find-{self.noun} {{
    $loaded = Get-Module -Name {self.name} | Where-Object {{ {self.fits} }} | Select-Object -First 1
    if ($loaded) {{ return $loaded }}
    $there = @(Get-Module -ListAvailable -Name {self.name} | Where-Object {{ {self.fits} }})
    $there | Sort-Object Version | Select-Object -Last 1
}}
function Install-{self.noun} {{
    Write-Host 'Microsoft''s module {self.name} ({self.needed}) is not installed.'
    $answer = Read-Host 'Install it from the PowerShell Gallery, for you alone? Type yes; anything else stops'
    if ($answer -ne 'yes') {{ {throw(self.refused)} }}
{_TLS_1_2 if shell is Shell.WINDOWS_POWERSHELL else ""}\
    Install-Module -Name {self.name} {self.options}-Scope CurrentUser -ErrorAction Stop
}}
"""

    @property
    def loading(self) -> str:
        """The lines, within a script block, that load it, and install it where it is missing."""
        return f"""\
    $module = Find-{self.noun}
    if (-not $module) {{
        Install-{self.noun}
        $module = Find-{self.noun}
    }}
    if (-not $module) {{ {throw(self.missing, self.needed)} }}
    Import-Module -ModuleInfo $module -ErrorAction Stop
    Write-Host "Module: {self.name} $($module.Version)"
"""
