"""Extended key usages that allow email."""

from __future__ import annotations

import pytest

from sstwizard.core.certificates.oids import (
    ANY_EXTENDED_KEY_USAGE,
    EMAIL_PROTECTION,
    SERVER_AUTHENTICATION,
    allows_email,
)


@pytest.mark.parametrize(
    ("purposes", "expected"),
    [
        (None, True),
        ((EMAIL_PROTECTION,), True),
        ((SERVER_AUTHENTICATION, ANY_EXTENDED_KEY_USAGE), True),
        ((SERVER_AUTHENTICATION,), False),
        ((), False),
    ],
)
def test_email_is_allowed_by_name_or_without_limit(purposes: tuple[str, ...] | None, expected: bool) -> None:
    """Email is allowed without an extension, by email protection and by any purpose, not by other or empty lists."""
    assert allows_email(purposes) is expected
