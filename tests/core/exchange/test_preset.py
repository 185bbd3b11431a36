"""The account and environment that an organization sets."""

from __future__ import annotations

import pytest

from sstwizard.core.exchange.preset import Preset, preset
from sstwizard.core.exchange.target import Environment
from sstwizard.core.organization_policy import OrganizationPolicy


@pytest.mark.parametrize("environment", Environment)
def test_what_can_be_used_is_set(environment: Environment) -> None:
    """Each environment is set by its name on the command line, in any case of letters."""
    policy = OrganizationPolicy(account="admin@contoso.com", environment=environment.value.upper())
    assert preset(policy) == Preset("admin@contoso.com", environment)


def test_nothing_is_set_by_default() -> None:
    """Without a policy the user chooses."""
    assert preset(OrganizationPolicy()) == Preset()


def test_what_cannot_be_used_is_ignored() -> None:
    """What is no account and no environment is as if it were not set, and is named for the log."""
    assert preset(OrganizationPolicy(account="admin", environment="moon")) == Preset(ignored=("Account", "Environment"))
