r"""The settings that an organization has made for everybody who uses a computer. Only Windows has them.

Administrators set them below HKEY_LOCAL_MACHINE\Software\Policies\SST Wizard, by Group Policy or Intune. They override
the user's settings. They are read once, before the first window: this module imports nothing that takes time.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import NamedTuple

Read = Callable[[str], object]
"""Returns a value of the registry by its name: a string, a number or another type; None if it isn't set."""

_NO_RESTRICTION = {"0", "", "false"}
"""What allows something; a value that can't be understood restricts it, for somebody has meant something by it."""
_KEY = r"SOFTWARE\Policies\SST Wizard"


class OrganizationPolicy(NamedTuple):
    """The values that are set; others are empty.

    Attributes:
        account: The user principal name that signs in to Exchange.
        environment: Where the mailboxes are: a value of `Environment`.
        allows_downloads: Whether issuers and revocation lists may be downloaded.
        allows_uploads: Whether a collection may be uploaded, by the wizard or by a transfer kit.
        allows_comparison: Whether a user may trust a root that nobody else vouches for, by comparing or naming it.
        ignored: The names of values of a wrong type. They are ignored, but a restriction is one all the same.
    """

    language: str = ""
    account: str = ""
    environment: str = ""
    allows_downloads: bool = True
    allows_uploads: bool = True
    allows_mail_from_exchange: bool = True
    allows_comparison: bool = True
    log_file: str = ""
    ignored: tuple[str, ...] = ()


def policy_of(read: Read) -> OrganizationPolicy:
    """Return the policy in the registry, which is read by `read`."""
    values = {name: read(name) for name in ("Language", "Account", "Environment", "LogFile")}
    ignored = [name for name, value in values.items() if not isinstance(value, str | None)]
    texts = {name: value.strip() if isinstance(value, str) else "" for name, value in values.items()}

    def allows(restriction: str) -> bool:
        value = read(restriction)
        if not isinstance(value, int | None):
            ignored.append(restriction)
        return value is None or str(value).strip().casefold() in _NO_RESTRICTION

    return OrganizationPolicy(
        texts["Language"].replace("-", "_"),
        texts["Account"],
        texts["Environment"],
        allows("NoDownloads"),
        allows("NoUploads"),
        allows("NoMailFromExchange"),
        allows("OnlyVouchedRoots"),
        texts["LogFile"],
        tuple(ignored),
    )


def of_this_computer() -> OrganizationPolicy:
    """Return the policy of this computer; only Windows has policies."""
    if sys.platform != "win32":
        return OrganizationPolicy()
    import winreg

    def read(name: str) -> object:
        try:
            value, kind = winreg.QueryValueEx(key, name)
        except OSError:
            return None
        return winreg.ExpandEnvironmentStrings(value) if kind == winreg.REG_EXPAND_SZ else value

    try:
        key = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _KEY, access=winreg.KEY_READ | winreg.KEY_WOW64_64KEY)
    except OSError:
        return OrganizationPolicy()
    with key:
        return policy_of(read)
