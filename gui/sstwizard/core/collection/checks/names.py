"""Is a certificate's name what it looks like?"""

from __future__ import annotations

from collections.abc import Iterator

from ...certificates.scripts import mixed_scripts
from ...text import QT_TRANSLATE_NOOP, text
from .finding import Basis, CheckInput, Code, Finding, Severity, take_out


def mixed_script(check: CheckInput) -> Iterator[Finding]:
    """A word of several alphabets can look like another's name (UTS #39 5.2, "moderately restrictive")."""
    for certificate in check.certificates:
        scripts = mixed_scripts(certificate.details.subject)
        if not scripts:
            continue
        message = QT_TRANSLATE_NOOP(
            "core",
            "A word in the name of “{name}” mixes {first} with {second} letters, some of which look alike: it may "
            "imitate another CA. Compare the SHA-256 thumbprint with the one on the CA's website, or remove it.",
        )
        yield Finding(
            code=Code.MIXED_SCRIPT,
            severity=Severity.WARNING,
            title=text(QT_TRANSLATE_NOOP("core", "“{name}” mixes look-alike letters"), name=certificate.name),
            message=text(message, name=certificate.name, first=scripts[0], second=scripts[1]),
            basis=Basis.ADVICE,
            certificate=certificate,
            remedy=take_out(certificate),
        )
