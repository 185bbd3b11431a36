"""Certificate policies along a path (RFC 5280 6.1), where a CA requires one.

OpenSSL, which judges everything else, refuses each such path unless it is told that any policy is acceptable, and
pyOpenSSL has no way to tell it. Then it matters only whether the policy tree of RFC 5280 is empty, so it is enough to
know the set of policies that the next certificate may name.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..certificates.certificate import Certificate
from ..certificates.lenient import MALFORMED

_ANY = "2.5.29.32.0"


def has_required_policy(path: Sequence[Certificate]) -> bool:
    """Return whether a path has a policy, whichever it is, wherever a CA in it requires one.

    Args:
        path: From the certificate in question to the trust anchor, whose own extensions don't count (RFC 5280 6.1).

    Returns:
        Whether it has; False where the extensions of a certificate can't be read.
    """
    explicit = mapping = any_policy = len(path)  # 6.1.2: after how many certificates each rule applies
    expected = frozenset((_ANY,))  # the policies that the next certificate may name
    try:
        for certificate in reversed(path[:-1]):
            extensions = _Extensions.of(certificate)
            named, mapped, is_last = extensions.policies, extensions.mapped, certificate is path[0]
            is_counted = is_last or not certificate.is_self_issued
            if _ANY not in named or (any_policy <= 0 and is_counted):  # 6.1.3 d
                expected = (named if _ANY in expected else named & expected) - {_ANY}
            if is_last:  # 6.1.5 a, b
                explicit = 0 if extensions.explicit == 0 else max(0, explicit - 1)
            if explicit <= 0 and not expected:  # 6.1.3 f
                return False
            # 6.1.4 a, b; what anyPolicy would map is expected with it anyway
            reached = mapped.keys() & expected if mapping > 0 else ()
            expected = expected - mapped.keys() | {target for policy in reached for target in mapped[policy]}
            # 6.1.4 h-j
            explicit = min(max(0, explicit - is_counted), extensions.explicit)
            mapping = min(max(0, mapping - is_counted), extensions.mapping)
            any_policy = min(max(0, any_policy - is_counted), extensions.any_policy)
    except MALFORMED:
        return False
    return True


@dataclass(frozen=True, slots=True)
class _Extensions:
    """The extensions of a certificate about policies, which are known by their OIDs.

    Attributes:
        policies: The policies that it names.
        mapped: The policies to which it maps others.
        explicit: After how many certificates a policy is required.
        mapping: After how many certificates no policy may be mapped to another.
        any_policy: After how many certificates anyPolicy matches only itself.
    """

    policies: frozenset[str]
    mapped: Mapping[str, frozenset[str]]
    explicit: int
    mapping: int
    any_policy: int

    @classmethod
    def of(cls, certificate: Certificate) -> _Extensions:
        from asn1crypto import x509 as asn1_x509  # slow to import, and seldom needed

        parsed: Any = asn1_x509.Certificate.load(certificate.der)
        pairs = [
            (pair["issuer_domain_policy"].dotted, pair["subject_domain_policy"].dotted)
            for pair in parsed.policy_mappings_value or ()
        ]
        constraints, inhibit_any = parsed.policy_constraints_value, parsed.inhibit_any_policy_value
        limits = (
            constraints["require_explicit_policy"].native if constraints else None,
            constraints["inhibit_policy_mapping"].native if constraints else None,
            inhibit_any.native if inhibit_any else None,
        )
        return cls(
            frozenset(each["policy_identifier"].dotted for each in parsed.certificate_policies_value or ()),
            {issuer: frozenset(subject for other, subject in pairs if other == issuer) for issuer, _ in pairs},
            *(sys.maxsize if each is None else each for each in limits),
        )
