"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "ff7fad272507d84c7b3fc30c4c75739ad32470ff16df4b1d9dc11ac71454561a",
    "Save-SmimeTrust.ps1": "afe6950651eb6a5e56ef55accf1a49c0379764eb5a263d2025b8474a4473fbc9",
    "SmimeTrust.psm1": "73067db07f8531f9be7f47f3b47bf8dac3784c5a5c3a09ef756196335d8eecc7",
    "Test-SmimeTrust.ps1": "c022d2738315266342f731fb0404e6d914200749e4be54433054331861667d42",
    "Update-SmimeTrust.ps1": "053fcc87dbf45db0a362ff9fff5301b79ea7172caf7760af124a0b579273f4e3",
    "de/SmimeTrust.psd1": "c3d1e2230b06031bc12083cc24854421cd592429cafdb7519a552051ea15ed66",
    "en/SmimeTrust.psd1": "ed4c99417c03816803a8f4d6738eee39cff0b88f60aea5cc2c40291d77ee7e38",
    "es/SmimeTrust.psd1": "ff64375d976ebb86d9cc16120ad689a11f59994348bcd4f22e4257ff67462952",
    "fr/SmimeTrust.psd1": "9111d7b795e3dbbb9ecf09cf96fe63039011966508711d9aabac387e2f509959",
    "it/SmimeTrust.psd1": "7e51e63ce6c2e0319c8c4db8c6c92f3dedefe4f7c6809e849cd2705658a54471",
    "ja/SmimeTrust.psd1": "3e98d03d71ab404217bfc3493bf61b063c67abc0fed40313f8fcf522286c3a49",
    "nl/SmimeTrust.psd1": "25b3d33fbae2fb0f5ae455a199e8b59f7798fb7b1fb540784d78ac8f8a2c7e58",
    "pt-BR/SmimeTrust.psd1": "69fe457aa7a33ec85a7d49d27bdbff716229dcde939ee7e8e3848a6f29e3c85b",
}
