"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-PartnerCertificates.ps1": "e66593ac9918e15a86409e391c3f7e4a213228a64a2771ceb93a715d24707030",
    "Save-SignedMail.ps1": "3a0c035a51ee71e453ec662f35ea05cde03500d8949e7f417406c0ddc2f609d6",
    "Save-SmimeTrust.ps1": "1c6ef7c8a0a7dbf83e2c60e7b00d7a556f06b9b0bb1df946451f31a4c6bf52d0",
    "SmimeTrust.psm1": "c339d3f73e505e77ecc49bc720030cbc97cdfb4a9b7394c08479459da7b5a33a",
    "Test-SmimeTrust.ps1": "c6588ef7f6141cdb0d1538796609dfc791af1dc33617b4d1cc200938000c7793",
    "Update-SmimeTrust.ps1": "37020aae7fef72203864033c3021d686c8072cec54cb15c7ec9334dd4d9726e4",
    "de/SmimeTrust.psd1": "5c6b1e037f953835796d7bd1605c8bbf390cdbca31e50b75319505abee233ed0",
    "en/SmimeTrust.psd1": "1d0a4e27f643e89859a0abbb803a0d1d98480f38913b75fe1b2c2e0ab17810fc",
    "es/SmimeTrust.psd1": "2f43650eb8bb86f6d2ebb1dcaae87ceb720a7e4a19cdeaff18916d8c8190f8e9",
    "fr/SmimeTrust.psd1": "87769620555925bb4a1e4184b5cb258c3303b09bad2817861930b0d27050fccc",
    "it/SmimeTrust.psd1": "d80cf99d242c3d803a6876a16ed9e96a5ae836f10e7c1a832543d7eb41cbeb39",
    "ja/SmimeTrust.psd1": "2c040a21d4209dfa64dabe1df2c026cfe6ec2441a8a48038ffa4b28344295a7e",
    "nl/SmimeTrust.psd1": "a061bbff5c25513b87115d81cda6e98a3c1b924c017cbfd42695769879e043a9",
    "pt-BR/SmimeTrust.psd1": "7185e316e57568c58aa67cd553bf5ee7b85bae4f35f54404bbb16445448c5f24",
}
