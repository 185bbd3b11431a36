"""The user that this program runs as: the account to suggest, and the rights."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from ..exchange.target import account_problem

if sys.platform == "win32":
    from ..platform import win32


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The user that this process runs as.

    Attributes:
        account: The user principal name, as a suggestion; empty if it is not known.
        is_other_user: Whether the desktop is that of another user ("Run as different user"): then Windows' account
            manager can't sign in, and Connect-ExchangeOnline needs -DisableWAM.
        is_elevated: Whether the process runs with an administrator's rights. Always false except on Windows.
    """

    account: str = ""
    is_other_user: bool = False
    is_elevated: bool = False


def signed_in() -> SignedIn:
    """Return the user that this process runs as; only Windows tells anything."""
    if sys.platform == "win32":
        account = suggestion(win32.user_name(win32.USER_PRINCIPAL_NAME))
        is_other = differ(win32.user_name(win32.SAM_COMPATIBLE), win32.session_user())
        return SignedIn(account, is_other, win32.is_elevated())
    return SignedIn()


def suggestion(name: str) -> str:
    """Return a user principal name if it is valid, else an empty text."""
    return "" if account_problem(name) else name


def differ(process: str, session: str) -> bool:
    r"""Return whether two users are known to differ.

    Args:
        process: The user of a process, as DOMAIN\user; empty if it isn't known.
        session: The user of a desktop, as DOMAIN\user; a part that isn't known is empty.
    """
    known = process and all(session.partition("\\"))
    return bool(known) and process.casefold() != session.casefold()
