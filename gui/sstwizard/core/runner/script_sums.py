"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-PartnerCertificates.ps1": "c2db86d555fb6326638d72ae09de347995433d58f9c71ec17afe7e7f22a2e1e5",
    "Save-SignedMail.ps1": "fdc46f487f30a033a79b36a79a594001dba76aab45775322c90553152a1638a7",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "523163d2534ad8a607918cf6378857e923a033e090d57187f808fc1b86db75d4",
    "Test-PowerShell.ps1": "97444d50e5fbb1118ebc77c7efeb8df90d6ca4a1cfbbec347a65c9b83c0a5e14",
    "Test-SmimeTrust.ps1": "6701ec2a799a6a2f00320f4fb0c3e55a1a7a1889eb0fa2c31692fe3a48b99f63",
    "Update-SmimeTrust.ps1": "61e6c3eeefc5f15d06beefcac96e2864d32ee75fc25cc8bb3a8de89643e9bbed",
    "de/SmimeTrust.psd1": "cabd6101f2a44531a92d7388dc2e8dee36c111bf5bd8faf9b72f8ae0f7289b0c",
    "en/SmimeTrust.psd1": "80d9d0954d5ce2e82ca6ae737dfa49fb54fd4c85fc773612b797789b52957625",
    "es/SmimeTrust.psd1": "036555cccfff75339581634c4aba023af5591ed63c14fb3462b11fd14cddbb1c",
    "fr/SmimeTrust.psd1": "f1077c2c78b6465e55e5010e565c163a095193e335c6735c59e5d3c3c59cfcf1",
    "it/SmimeTrust.psd1": "b5a578e1ec97c76e8c5fd233045d6d04c88da38c441bf50edaebd65254d76cba",
    "ja/SmimeTrust.psd1": "28340b911fac277b8883a425c010bbded8e791c055808bb8683f96f81c5756e8",
    "nl/SmimeTrust.psd1": "9a2b1b8e6f83f2f636cbb7800515fa8c6fac9dbaf8786d4e3d273a3e6081328c",
    "pt-BR/SmimeTrust.psd1": "c76911272e0e7eb5b05bdb8fc2d5e4e15ee6dfceaebd1fa75798ddff29c77919",
}
