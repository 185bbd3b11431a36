"""Certificate policies along a path (RFC 5280 6.1), where a CA requires that there is one.

OpenSSL, which judges all else, refuses each such path unless it is told which policies would do (any), and pyOpenSSL
has no way to tell it. Where any policy does, the tree of RFC 5280 may be as wide as it wants: it matters only whether
it is empty, so the set of policies that the next certificate may name is enough.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..certificates.certificate import Certificate
from ..certificates.lenient import MALFORMED

_ANY = "2.5.29.32.0"


def has_required_policy(path: Sequence[Certificate]) -> bool:
    """Return whether a path has a policy wherever a CA in it requires one; any will do.

    Args:
        path: From the certificate in question to the trust anchor, whose own extensions don't count (RFC 5280 6.1).

    Returns:
        Whether it has; no where the extensions of a certificate can't be read.
    """
    rest = len(path)
    walk = _Walk(rest, rest, rest, frozenset((_ANY,)))
    try:
        for certificate in reversed(path[1:-1]):
            extensions = _Extensions.of(certificate)
            if not walk.accepts(extensions, may_be_any=certificate.is_self_issued):
                return False
            walk.descend(extensions, is_counted=not certificate.is_self_issued)
        return len(path) == 1 or walk.ends_well(_Extensions.of(path[0]))
    except MALFORMED:
        return False


@dataclass(frozen=True, slots=True)
class _Extensions:
    """What a certificate says of policies, by OID: those it names, and to which others it maps them."""

    policies: frozenset[str]
    mapped: Mapping[str, frozenset[str]]
    require_explicit: int | None
    inhibit_mapping: int | None
    inhibit_any: int | None

    @classmethod
    def of(cls, certificate: Certificate) -> _Extensions:
        from asn1crypto import x509 as asn1_x509  # slow to import, and seldom needed

        parsed: Any = asn1_x509.Certificate.load(certificate.der)
        pairs = [
            (pair["issuer_domain_policy"].dotted, pair["subject_domain_policy"].dotted)
            for pair in parsed.policy_mappings_value or ()
        ]
        constraints, inhibit_any = parsed.policy_constraints_value, parsed.inhibit_any_policy_value
        return cls(
            frozenset(each["policy_identifier"].dotted for each in parsed.certificate_policies_value or ()),
            {issuer: frozenset(subject for other, subject in pairs if other == issuer) for issuer, _ in pairs},
            constraints["require_explicit_policy"].native if constraints else None,
            constraints["inhibit_policy_mapping"].native if constraints else None,
            inhibit_any.native if inhibit_any else None,
        )


@dataclass(slots=True)
class _Walk:
    """The state variables of RFC 5280 6.1.2, by which certificates are judged from the anchor down.

    Attributes:
        explicit: After how many certificates a policy is required.
        mapping: After how many no policy may be mapped to another.
        any_policy: After how many anyPolicy stands for none but itself.
        expected: The policies that the next certificate may name; empty where the tree is.
    """

    explicit: int
    mapping: int
    any_policy: int
    expected: frozenset[str]

    def accepts(self, extensions: _Extensions, *, may_be_any: bool) -> bool:
        """Take in the policies of the next certificate; say whether there is one, where one is required (6.1.3 d–f)."""
        named = extensions.policies
        if _ANY not in named or not (self.any_policy > 0 or may_be_any):
            self.expected = (named if _ANY in self.expected else named & self.expected) - {_ANY}
        return bool(self.expected) or self.explicit > 0

    def descend(self, extensions: _Extensions, *, is_counted: bool) -> None:
        """Prepare for the next certificate (6.1.4 a, b, h–j); what anyPolicy would map is expected with it anyway."""
        mapped = extensions.mapped
        reached = mapped.keys() & self.expected if self.mapping > 0 else frozenset()
        targets = frozenset(each for policy in reached for each in mapped[policy])
        self.expected = self.expected - mapped.keys() | targets
        if is_counted:
            self.explicit, self.mapping, self.any_policy = (
                max(0, each - 1) for each in (self.explicit, self.mapping, self.any_policy)
            )
        self.explicit = _least(self.explicit, extensions.require_explicit)
        self.mapping = _least(self.mapping, extensions.inhibit_mapping)
        self.any_policy = _least(self.any_policy, extensions.inhibit_any)

    def ends_well(self, extensions: _Extensions) -> bool:
        """Take in the certificate in question, and say whether there is a policy where one is required (6.1.5)."""
        self.explicit = max(0, self.explicit - 1) if extensions.require_explicit != 0 else 0
        return self.accepts(extensions, may_be_any=False)


def _least(one: int, other: int | None) -> int:
    return one if other is None else min(one, other)
