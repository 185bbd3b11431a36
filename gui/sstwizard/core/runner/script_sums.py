"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "40d485b41cdd081193030dd30924eb850f94504fe8984112d1af1003fe46ffde",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "989552e6f09dc7e2a5fd423711e6fb2f06a0dd92c51b8b1722ae6ed5971d0b1f",
    "Test-SmimeTrust.ps1": "003ba5d3d07cbaecb1ec9afca493e32f655cfd03713f301697bbcf3cd77fc0ff",
    "Update-SmimeTrust.ps1": "30dfdadcafac2adf5d6cf9c76f54c63b369b4570d2539d4bcae6c731b76678a5",
    "de/SmimeTrust.psd1": "62513647db980dda8b8e492487817c6c4ef8f79f33d552da52cd2d31ee74146b",
    "en/SmimeTrust.psd1": "db4e31e784214e4af092a1a0e3e2d7d9d179de3685acf780a9cc2cc329d4eec7",
    "es/SmimeTrust.psd1": "232a59a2caee74b19d3a4fcd8a1b045994e7de26d7a43b686e3b340093415f57",
    "fr/SmimeTrust.psd1": "0427dacc353923b808a09df8200ca81ff341489619f1c2f0c84e24664ed50b9f",
    "it/SmimeTrust.psd1": "cc5ae642c9c3ee0fbe240bc01f5f0fe786bb331f67119cb2637a4f4a323c4607",
    "ja/SmimeTrust.psd1": "2525c5c1492897ee0f2ef42facd46fee54187a02eb95159a1dbd9ecb790f9c80",
    "nl/SmimeTrust.psd1": "ec56bb662643688b3266f0061db2b9e395123e5b602cfc653e8f310f9617b9ce",
    "pt-BR/SmimeTrust.psd1": "7ec43275a68019f3a66c824488b17821fc3ae70674ed0eb5cc0fecbb1c8ebac2",
}
