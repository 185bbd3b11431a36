from __future__ import annotations

import sys

import pytest

from sstwizard.core.runner.run_folder import SignedIn, differ, signed_in


def test_nothing_is_suggested_that_is_not_known() -> None:
    """Neither Linux nor a Windows without a domain knows a user principal name, and both run as who is signed in."""
    known = signed_in()
    assert (known.account, known.is_other_user) == ("", False)
    assert sys.platform == "win32" or known == SignedIn()


@pytest.mark.parametrize(
    ("process", "session", "different"),
    [
        (r"CONTOSO\admin", r"CONTOSO\jane", True),
        (r"CONTOSO\jane", r"FABRIKAM\jane", True),
        (r"CONTOSO\Jane", r"contoso\jane", False),
        ("", r"CONTOSO\jane", False),
        (r"CONTOSO\jane", r"\jane", False),
        (r"CONTOSO\jane", "CONTOSO\\", False),
        (r"CONTOSO\jane", "\\", False),
    ],
)
def test_users_differ_only_where_both_are_known(process: str, session: str, different: bool) -> None:
    """Names are compared whatever their case; what isn't known is no other user."""
    assert differ(process, session) is different
