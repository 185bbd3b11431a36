"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-PartnerCertificates.ps1": "c2db86d555fb6326638d72ae09de347995433d58f9c71ec17afe7e7f22a2e1e5",
    "Save-SignedMail.ps1": "c3b5f1246fe3af52472bfcd71ce3dae7415336eec8102d5e937866e654be4922",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "3d91ca73e21376092cb393445cbc6f9231550917da061dd08086a8e2e191fd86",
    "Test-PowerShell.ps1": "97444d50e5fbb1118ebc77c7efeb8df90d6ca4a1cfbbec347a65c9b83c0a5e14",
    "Test-SmimeTrust.ps1": "2031a84ce497a31ec7f1cff598621a6c45b68761bfd35c9352596b3701c12620",
    "Update-SmimeTrust.ps1": "95accb32d7625d1881c2489bf3be9022cd5854c47e51b240d3a6cf88e5eaf564",
    "de/SmimeTrust.psd1": "5c6b1e037f953835796d7bd1605c8bbf390cdbca31e50b75319505abee233ed0",
    "en/SmimeTrust.psd1": "1d0a4e27f643e89859a0abbb803a0d1d98480f38913b75fe1b2c2e0ab17810fc",
    "es/SmimeTrust.psd1": "2f43650eb8bb86f6d2ebb1dcaae87ceb720a7e4a19cdeaff18916d8c8190f8e9",
    "fr/SmimeTrust.psd1": "87769620555925bb4a1e4184b5cb258c3303b09bad2817861930b0d27050fccc",
    "it/SmimeTrust.psd1": "d80cf99d242c3d803a6876a16ed9e96a5ae836f10e7c1a832543d7eb41cbeb39",
    "ja/SmimeTrust.psd1": "2c040a21d4209dfa64dabe1df2c026cfe6ec2441a8a48038ffa4b28344295a7e",
    "nl/SmimeTrust.psd1": "a061bbff5c25513b87115d81cda6e98a3c1b924c017cbfd42695769879e043a9",
    "pt-BR/SmimeTrust.psd1": "7185e316e57568c58aa67cd553bf5ee7b85bae4f35f54404bbb16445448c5f24",
}
