"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "40d485b41cdd081193030dd30924eb850f94504fe8984112d1af1003fe46ffde",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "56f9fc1c5d7b0d378e1d1ac4669620f56a0c45a33c1aea2e164c7dc10479832e",
    "Test-SmimeTrust.ps1": "003ba5d3d07cbaecb1ec9afca493e32f655cfd03713f301697bbcf3cd77fc0ff",
    "Update-SmimeTrust.ps1": "30dfdadcafac2adf5d6cf9c76f54c63b369b4570d2539d4bcae6c731b76678a5",
    "de/SmimeTrust.psd1": "ba2076dccb84c1365455b1db36c643ffe33e338a222c8ed1325032eefe019bef",
    "en/SmimeTrust.psd1": "5cf55e734735b0315a30fa974f4576b92c3d5e4d0ecaa822590ef63164ddd160",
    "es/SmimeTrust.psd1": "901dd315dfeb8a61bc22ab61084247dce122ff39def126320648b44f56dedd73",
    "fr/SmimeTrust.psd1": "1f9ed8c119220570faaeda27b247373eed7572c903d27a128cecdf760c2b448d",
    "it/SmimeTrust.psd1": "f7f93a36f4e008a5c88b676897e4adbddd90fd83e5611980be9b800f2db3ff13",
    "ja/SmimeTrust.psd1": "948c25983968ff15ff98f253944820ecdeb202474516786879160976f4b9c05d",
    "nl/SmimeTrust.psd1": "51b41dd19f02b7c136595099fb1f2c3578a7dd9f2a9af9bedb005b9e63896292",
    "pt-BR/SmimeTrust.psd1": "3ee2d63d556c2192b0e486d7445858f945660e1425afff2c4ece9924f5ef772c",
}
