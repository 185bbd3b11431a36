"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-PartnerCertificates.ps1": "c2db86d555fb6326638d72ae09de347995433d58f9c71ec17afe7e7f22a2e1e5",
    "Save-SignedMail.ps1": "fdc46f487f30a033a79b36a79a594001dba76aab45775322c90553152a1638a7",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "3e0e25822aca9f0b4ca197c774dc8bfd3e63bdf4b33ffa88af804478f49281ad",
    "Test-PowerShell.ps1": "97444d50e5fbb1118ebc77c7efeb8df90d6ca4a1cfbbec347a65c9b83c0a5e14",
    "Test-SmimeTrust.ps1": "af8a17a1d62f490db57e100122f4d1daf527f9d971b02f0e11a67b854b53d441",
    "Update-SmimeTrust.ps1": "95accb32d7625d1881c2489bf3be9022cd5854c47e51b240d3a6cf88e5eaf564",
    "de/SmimeTrust.psd1": "8f792993bd45ee14038fa43725367441f40b8e614868108a25300cb9d3b88474",
    "en/SmimeTrust.psd1": "206a568bfc93af12db95611a2a55a3a541558bde67d16afe7ef1dc0f0f6b4c2e",
    "es/SmimeTrust.psd1": "e1e15171c330474acdb1c0b152e9566cdadd0ae142cbafdeadedde36b5129946",
    "fr/SmimeTrust.psd1": "dd4269cc6d8e62ea9a2548be0376e7e2ee22b3b2498c7ebb8302019a4a7794ed",
    "it/SmimeTrust.psd1": "3a8eed796e7042f0e2de42fad3ae70733371cbeeb1dab36691aced6d0077b4bd",
    "ja/SmimeTrust.psd1": "85eb597142135b109ecd1e1f393c03e1173e22ecb76eb426f9ff13286ec2ff6f",
    "nl/SmimeTrust.psd1": "bb3fe936c94cf96471e8b1710738b20b653831e1bde189385388c0c91da6daa6",
    "pt-BR/SmimeTrust.psd1": "7b30dfcc05ac7659fbc89af01002a23895cfdf0e578dbdea3eb7cfe7545d745c",
}
