"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "ff7fad272507d84c7b3fc30c4c75739ad32470ff16df4b1d9dc11ac71454561a",
    "Save-SmimeTrust.ps1": "afe6950651eb6a5e56ef55accf1a49c0379764eb5a263d2025b8474a4473fbc9",
    "SmimeTrust.psm1": "73067db07f8531f9be7f47f3b47bf8dac3784c5a5c3a09ef756196335d8eecc7",
    "Test-SmimeTrust.ps1": "d62ed71a826379c404d91c43cf235c0f61d52ed58d36c17338c3bd0541149f0d",
    "Update-SmimeTrust.ps1": "9a7c899ead5167fee18ac3e15737b1b1bcd02984450620f2910ed04d572bf3c1",
    "de/SmimeTrust.psd1": "ae6d910cbcfca9521d60e708d7ceca50a76831ca58f6e97816e230516e3bdb2f",
    "en/SmimeTrust.psd1": "9d2dd8b710f702797fcfd8fe39a596cbbb02dfcc081ecc75cbc067f7220321ca",
    "es/SmimeTrust.psd1": "17de122bf8308172288859f06f6cbeb503f6f1a6fd58d8be08d347a890489eaa",
    "fr/SmimeTrust.psd1": "5183390d0e97582e3abe15017c22a7ffbb162df911391c55fff268c17b9926b3",
    "it/SmimeTrust.psd1": "66dd8f47a8cf56878e31bf1a6c25f29ffb3038207b0333d27609f625f7509e5b",
    "ja/SmimeTrust.psd1": "038aa4bc81be933b6f552ef25d478bae28ce2c61dbd3063eeae7a967cf6f4587",
    "nl/SmimeTrust.psd1": "fd19ee1ef53f5dbc0da56c08b1d5055bf11a5ab358c36731a94682dfb4d2d27a",
    "pt-BR/SmimeTrust.psd1": "0687fcd2e394f97336f03401639d243e8ae6fa16872cdda60e6168a2c2b28054",
}
