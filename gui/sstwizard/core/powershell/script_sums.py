"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SmimeTrust.ps1": "2ef37a8cb57b14ab511176353fe09896cd7423b25bd1cddcaa7b1b64269a23cc",
    "SmimeTrust.psm1": "9d44d44d33ad8acca432355c88c405df901b334eff1798d5e5b310a39b23d4b9",
    "Test-SmimeTrust.ps1": "b8232bc42db281f8f9676ff85907769a871c09e18a398ccd0a51f45d89005506",
    "Update-SmimeTrust.ps1": "c008d78dcadb5596eb8ddcc140643777a04a77432605bcbb5ace311d0acb916e",
    "de/SmimeTrust.psd1": "6f3566988418e99b1d9a749b713dd70b106230cfdff9c0dff1713d8853c08995",
    "en/SmimeTrust.psd1": "2376f91a5eb7dbc2e14054c1ebb52923aff0b06bc3ef4e9788e535d0fd9e22ff",
    "es/SmimeTrust.psd1": "223e8c8dcf0d959f6152a33d9c9dda04adbb7c0e8658d172f003688cce9436a7",
    "fr/SmimeTrust.psd1": "f0b53c74f8e7cbbf5739cc6ddcc149a17c0982a0d4c9bbb9b483248e23542403",
    "it/SmimeTrust.psd1": "62eaebcc44209a0859e9a0ded1f38a31c83d6284a67d18d4e4e3617425399d41",
    "ja/SmimeTrust.psd1": "afa88a6098ae8f26d622b68c26803402d2525d5351da99aa118d1ba6cd40a5b3",
    "nl/SmimeTrust.psd1": "e9497f945dbb250cf8f7fd40f79fe4f37b2253b1dfccd382c3f0a9ae94262d53",
    "pt-BR/SmimeTrust.psd1": "0ebfe4a877aac3c71e2309b72956c11c7b0a917b4c41cbf5886fc7d34635fd3b",
}
