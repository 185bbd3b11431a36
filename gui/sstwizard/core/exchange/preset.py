"""The account and the environment that an organization has set for everybody who uses a computer."""

from __future__ import annotations

from dataclasses import dataclass

from ..organization_policy import OrganizationPolicy
from .target import Environment, account_problem


@dataclass(frozen=True, slots=True)
class Preset:
    """What is set, and can be used.

    Attributes:
        account: The account; empty where none is set.
        environment: The environment; None where none is set.
        ignored: Names of the values that can't be used, and are as if they were not set.
    """

    account: str = ""
    environment: Environment | None = None
    ignored: tuple[str, ...] = ()


def preset(policy: OrganizationPolicy) -> Preset:
    """Return what a policy sets."""
    is_account = account_problem(policy.account) is None
    environment = next((each for each in Environment if each.value == policy.environment.lower()), None)
    ignored = {"Account": not is_account, "Environment": bool(policy.environment) and environment is None}
    return Preset(
        policy.account if is_account else "", environment, tuple(name for name, is_so in ignored.items() if is_so)
    )
