"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "ff7fad272507d84c7b3fc30c4c75739ad32470ff16df4b1d9dc11ac71454561a",
    "Save-SmimeTrust.ps1": "afe6950651eb6a5e56ef55accf1a49c0379764eb5a263d2025b8474a4473fbc9",
    "SmimeTrust.psm1": "73067db07f8531f9be7f47f3b47bf8dac3784c5a5c3a09ef756196335d8eecc7",
    "Test-SmimeTrust.ps1": "d62ed71a826379c404d91c43cf235c0f61d52ed58d36c17338c3bd0541149f0d",
    "Update-SmimeTrust.ps1": "9a7c899ead5167fee18ac3e15737b1b1bcd02984450620f2910ed04d572bf3c1",
    "de/SmimeTrust.psd1": "95b9efb95c121d4846b8cb129c7141a0cf85e07348a8ffb95525c6a51c6b9a32",
    "en/SmimeTrust.psd1": "cc0a4f32a31701373cd39c3cc57b82340df93a5640402dcdacf25565a23f674e",
    "es/SmimeTrust.psd1": "17de122bf8308172288859f06f6cbeb503f6f1a6fd58d8be08d347a890489eaa",
    "fr/SmimeTrust.psd1": "5183390d0e97582e3abe15017c22a7ffbb162df911391c55fff268c17b9926b3",
    "it/SmimeTrust.psd1": "72da481c601d04904a4ebfadf3ff8f65a383ea4cb3b741654ce8831730de97e3",
    "ja/SmimeTrust.psd1": "038aa4bc81be933b6f552ef25d478bae28ce2c61dbd3063eeae7a967cf6f4587",
    "nl/SmimeTrust.psd1": "ddcc5988244e26d58df0dae47a23ef529e69d0ea07b26ea63e68da053703d6ad",
    "pt-BR/SmimeTrust.psd1": "0687fcd2e394f97336f03401639d243e8ae6fa16872cdda60e6168a2c2b28054",
}
