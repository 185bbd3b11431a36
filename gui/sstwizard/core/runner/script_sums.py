"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "3ef1880b46dd4cb86783788e82319de602a99836a9391d1a7174e72c05117ebb",
    "Save-SmimeTrust.ps1": "81b12d656f5d069bacfa75d7dde72dc77c72c8be6e2d97906bab70809d699d67",
    "SmimeTrust.psm1": "c3b9a06dd8498bf09a67b865f8457ad735dbe4c7bd69a2b5633fe8720aeff3b5",
    "Test-SmimeTrust.ps1": "003ba5d3d07cbaecb1ec9afca493e32f655cfd03713f301697bbcf3cd77fc0ff",
    "Update-SmimeTrust.ps1": "a1b02e519e7290a4de79eb8aecec8df4fdac47aa6809b375b92639f3c1abb3de",
    "de/SmimeTrust.psd1": "21cd6717820be7598442bac973ddf054d651237c24f5fdef5fa9a2ec86119059",
    "en/SmimeTrust.psd1": "a2be7cb5ca1812a192f70b90248b37becf16204936b867cee50ca47e32e17f38",
    "es/SmimeTrust.psd1": "bb276b2640878deb60d14a1f5645c134f89dcc4f22f265271ae5938406722fc0",
    "fr/SmimeTrust.psd1": "ae5b3c0c482eb9a188aa4749019b796ddcad18ef4ba1fc7875653b4a06e13b98",
    "it/SmimeTrust.psd1": "4a7f966d0c68e0be355198c5dbe92238d542521c1ee46a5820ec5765afc8a223",
    "ja/SmimeTrust.psd1": "16087ee9513e9a790ce6d83c8ee16d67fae29bab8fe2d897af05ec1bf255e690",
    "nl/SmimeTrust.psd1": "fcbd4ac05d4ccaa64fe475361ad0948ccca6005d997270eb2ae944acdc61c100",
    "pt-BR/SmimeTrust.psd1": "26b59a5fc57660057617545665ba3f2b2d286a72035ee46dfa87398a937bb1df",
}
