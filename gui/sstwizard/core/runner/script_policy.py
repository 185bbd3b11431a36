"""The execution policy that a group policy sets: what forbids script files, whatever a window asks for.

Sources: about_Execution_Policies, about_Group_Policy_Settings, and PowerShell's own securitysupport.cs and Utils.cs.
Only the policies of a group (MachinePolicy, UserPolicy) are looked at: all others give way to -ExecutionPolicy.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from ..errors import ConsoleError
from ..text import QT_TRANSLATE_NOOP, text
from .script_files import are_signed

_ALLOWING = ("bypass", "unrestricted", "remotesigned")
"""The policies under which a script of this computer runs unsigned."""
_SIGNED = "allsigned"
"""The one under which a signed script runs; any other word counts as Restricted."""


@dataclass(frozen=True, slots=True)
class ScriptPolicy:
    """A group policy that lets none of our scripts run.

    Attributes:
        name: The policy, as Get-ExecutionPolicy -List names it: "Restricted", "AllSigned", or an unknown word.
        scope: "MachinePolicy" or "UserPolicy".
    """

    name: str
    scope: str

    def error(self) -> ConsoleError:
        """Return the error that says so."""
        message = QT_TRANSLATE_NOOP(
            "core",
            "A group policy of this computer (Turn on Script Execution; {scope}: {policy}) forbids scripts, and "
            "Microsoft's Exchange module needs them too. Ask whoever manages this computer, or upload from another.",
        )
        return ConsoleError(text(message, scope=self.scope, policy=self.name))


if sys.platform == "win32":
    import winreg

    _WINDOWS_POWERSHELL = r"SOFTWARE\Policies\Microsoft\Windows\PowerShell"
    _POWERSHELL_7 = r"SOFTWARE\Policies\Microsoft\PowerShellCore"

    def forbidding(version: tuple[int, ...]) -> ScriptPolicy | None:
        """Return the group policy that forbids script files, or None.

        The computer's policy decides before the user's, also where it allows what the user's forbids.

        Args:
            version: That of the PowerShell: 7 and 5.1 each have a policy of their own.
        """
        scopes = {"MachinePolicy": winreg.HKEY_LOCAL_MACHINE, "UserPolicy": winreg.HKEY_CURRENT_USER}
        for scope, root in scopes.items():
            if name := _policy(root, version):
                is_allowed = name.lower() in _ALLOWING or (name.lower() == _SIGNED and are_signed())
                return None if is_allowed else ScriptPolicy(name, scope)
        return None

    def _policy(root: int, version: tuple[int, ...]) -> str:
        """Return the policy that one part of the registry sets; empty where it sets none."""
        same = version < (6,) or bool(_value(root, _POWERSHELL_7, "UseWindowsPowerShellPolicySetting"))
        path = _WINDOWS_POWERSHELL if same else _POWERSHELL_7
        enabled = _value(root, path, "EnableScripts")
        if enabled == 0:
            return "Restricted"
        name = _value(root, path, "ExecutionPolicy") if enabled == 1 else None
        return name if isinstance(name, str) else ""

    def _value(root: int, path: str, name: str) -> object:
        try:
            with winreg.OpenKey(root, path) as key:
                return winreg.QueryValueEx(key, name)[0]
        except OSError:
            return None

else:

    def forbidding(version: tuple[int, ...]) -> ScriptPolicy | None:
        """Return None: only Windows has policies for scripts."""
        return None
