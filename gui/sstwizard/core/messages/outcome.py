"""What becomes of the question whether a message or a certificate is trusted."""

from __future__ import annotations

from enum import Enum

from ..chains.status import Fact
from ..text import Text


class Outcome(Enum):
    """What became of the question, from best to worst."""

    TRUSTED = "trusted"
    NEEDS_INTERMEDIATES = "needs-intermediates"
    """Trusted, but only with intermediates that the message includes."""
    CONTENT_MISSING = "content-missing"
    """The certificate is trusted, but what was signed is another file that is not there."""
    UNTRUSTED_ROOT = "untrusted-root"
    """The path leads to a root that is not in the collection."""
    INCOMPLETE = "incomplete"
    """The path stops: an issuer is missing."""
    DISTRUSTED = "distrusted"
    """A certificate in the path is disallowed, whoever vouches for the others."""
    NOT_YET_VALID = "not-yet-valid"
    EXPIRED = "expired"
    PURPOSE = "purpose"
    """The extended key usage of a certificate in the path excludes e-mail."""
    KEY_USAGE = "key-usage"
    """The signer's certificate may not sign."""
    PATH_LENGTH = "path-length"
    NAME_CONSTRAINTS = "name-constraints"
    NOT_A_CA = "not-a-ca"
    """A certificate in the path may not issue others."""
    POLICY = "policy"
    """A CA asks for a certificate policy that the path does not have."""
    WEAK = "weak"
    """A signature or key in the path is so weak that it proves nothing."""
    REFUSED = "refused"
    """OpenSSL refuses the path for another reason."""
    UNCHECKABLE = "uncheckable"
    """A signature or a certificate in the path can't be checked here."""
    UNSIGNED = "unsigned"
    MALFORMED = "malformed"
    """It is put together so that what is signed may be something other than what is shown."""
    TAMPERED = "tampered"


Fault = tuple[Outcome, Text]
"""What is wrong, in a word and in a sentence."""

OUTCOMES = {
    Fact.WITHDRAWN: Outcome.DISTRUSTED,
    Fact.DISALLOWED: Outcome.DISTRUSTED,
    Fact.REVOKED: Outcome.DISTRUSTED,
    Fact.EXPIRED: Outcome.EXPIRED,
    Fact.NOT_YET_VALID: Outcome.NOT_YET_VALID,
    Fact.NO_EMAIL: Outcome.PURPOSE,
    Fact.BROKEN_SIGNATURE: Outcome.WEAK,
    Fact.BROKEN_KEY: Outcome.WEAK,
    Fact.TOO_WEAK: Outcome.WEAK,
    Fact.UNDATED: Outcome.UNCHECKABLE,
    Fact.CRITICAL_EXTENSION: Outcome.UNCHECKABLE,
    Fact.UNCHECKED_SIGNATURE: Outcome.UNCHECKABLE,
    Fact.UNREADABLE: Outcome.UNCHECKABLE,
    Fact.MAY_NOT_SIGN: Outcome.KEY_USAGE,
    Fact.NOT_A_CA: Outcome.NOT_A_CA,
    Fact.PATH_LENGTH: Outcome.PATH_LENGTH,
    Fact.NAME_CONSTRAINTS: Outcome.NAME_CONSTRAINTS,
    Fact.POLICY: Outcome.POLICY,
    Fact.BAD_POLICY: Outcome.POLICY,
    Fact.OTHER_SIGNATURE: Outcome.REFUSED,
    Fact.OTHER_ISSUER: Outcome.REFUSED,
    Fact.REFUSED: Outcome.REFUSED,
    Fact.UNTRUSTED_ROOT: Outcome.UNTRUSTED_ROOT,
    Fact.INCOMPLETE: Outcome.INCOMPLETE,
}
"""What a fact means for trust. Those that are not here keep nothing from being trusted."""
