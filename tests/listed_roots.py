"""Roots that the programs of Microsoft and Mozilla list, and certificates that pass for them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields

from sstwizard.core.certificates.certificate import Certificate

HARICA_2021 = "1BE7ABE30686B16348AFD1C61B6866A0EA7F4821E67D5E8AF937CF8011BC750D"
"""HARICA Client RSA Root CA 2021: both programs vouch for it."""
HARICA_2015 = "A040929A02CE53B4ACF4F2FFC6981CE4496F755E6D45FE0B2A692BCD52523F36"
"""Hellenic Academic and Research Institutions RootCA 2015: both vouch, Microsoft for what was issued before a day."""
AAA = "D7A7A0FB5D7E2731D771E9484EBCDEF71D5F0C3E0A2948782BC83EE0EA699EF4"
"""AAA Certificate Services: Mozilla alone vouches, and Microsoft does not list it."""
AMAZON_1 = "8ECDE6884F3D87B1125BA31AC3FCB13D7016DE7F57CC904FE1CB97C6AE98196E"
"""Amazon Root CA 1: Microsoft vouches, Mozilla took the mail purpose."""
GTS_R1 = "2A575471E31340BC21581CBD2CF13E158463203ECE94BCF9D3CC196BF09A5472"
"""An older GTS Root R1, which Microsoft alone lists."""
GO_DADDY_2 = "C3846BF24B9E93CA64274C0EC67C1ECC5E024FFCACD2D74019350E81FE546AE4"
"""Go Daddy Class 2: Microsoft vouches for what was issued before 2026-05-19, Mozilla took the mail purpose."""
A_TRUST_05 = "2DDE9D0C0A90E7B32B5ABC01F41799D42E95A1E3C31C3B39373BB8141EA54471"
"""A-Trust-Root-05: disabled by Microsoft on 2022-08-01."""
VERISIGN_G5 = "9ACFAB7E43C8D880D06B262A94DEEEE4B4659989C3D0CAF19BAF6405E41AB7DF"
"""VeriSign Class 3 Public Primary CA - G5: not for mail by Microsoft, and not disabled since any day."""
EMSIGN_C1 = "125609AA301DA0A249B97A8239CB6A34216F44DCAC9F3954B14292F2E8C8608F"
"""emSign Root CA - C1: removed by Mozilla on 2026-10-20; Microsoft lists it for mail."""


@dataclass(frozen=True, slots=True, eq=False)
class _Passing(Certificate):
    """A certificate with another thumbprint than its own, which equals what it was made of."""

    passes_for: str = ""
    called: str = ""

    @property
    def sha256(self) -> str:
        return self.passes_for or hashlib.sha256(self.der).hexdigest().upper()

    @property
    def thumbprint(self) -> str:
        return self.called or hashlib.sha1(self.der).hexdigest().upper()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Certificate) and self.der == other.der

    __hash__ = Certificate.__hash__


def passing_for(sha256: str, certificate: Certificate, thumbprint: str = "") -> Certificate:
    """Return a certificate that has the SHA-256 of another, by which the programs' tables know it."""
    told = {each.name: getattr(certificate, each.name) for each in fields(certificate) if each.init}
    copy = _Passing(**told, passes_for=sha256, called=thumbprint)
    object.__setattr__(copy, "_details", certificate._details)
    return copy
