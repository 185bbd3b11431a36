"""As whom this program runs: what to suggest for the administrator's account, and with which rights."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from ..exchange.target import account_problem


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The user as whom this process runs.

    Attributes:
        account: The user principal name, as a suggestion; empty where the computer knows none.
        is_other_user: Whether the desktop is that of another user ("Run as different user"): then Windows' account
            manager can't sign in, and Connect-ExchangeOnline needs -DisableWAM.
        is_elevated: Whether the process runs with an administrator's rights. Only ever true on Windows.
    """

    account: str = ""
    is_other_user: bool = False
    is_elevated: bool = False


if sys.platform == "win32":
    from ..platform import win32

    def signed_in() -> SignedIn:
        """Return as whom this process runs."""
        return SignedIn(
            suggestion(win32.user_name(win32.USER_PRINCIPAL_NAME)),
            differ(win32.user_name(win32.SAM_COMPATIBLE), win32.session_user()),
            win32.is_elevated(),
        )

else:

    def signed_in() -> SignedIn:
        """Return as whom this process runs: elsewhere nothing of it is known."""
        return SignedIn()


def suggestion(name: str) -> str:
    """Return a user principal name that the account's field accepts; empty for any other."""
    return "" if account_problem(name) else name


def differ(process: str, session: str) -> bool:
    r"""Whether two users are not the same one.

    Args:
        process: The user of a process, as DOMAIN\user; empty where it isn't known.
        session: The user of a desktop, as DOMAIN\user; one part is empty where it isn't known.
    """
    known = process and all(session.partition("\\"))
    return bool(known) and process.casefold() != session.casefold()
