"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "40d485b41cdd081193030dd30924eb850f94504fe8984112d1af1003fe46ffde",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "a9adbb19f6fd85d6701cd628d5e917920205d4c53da17ce2fc87f938ce3a22c1",
    "Test-SmimeTrust.ps1": "6701ec2a799a6a2f00320f4fb0c3e55a1a7a1889eb0fa2c31692fe3a48b99f63",
    "Update-SmimeTrust.ps1": "30dfdadcafac2adf5d6cf9c76f54c63b369b4570d2539d4bcae6c731b76678a5",
    "de/SmimeTrust.psd1": "f38c8f4646e8b344f9faabb3d5235887cfb261ed966ffc857bdbf13c49b11a7c",
    "en/SmimeTrust.psd1": "afee939098af08d7c673a1952a886e25d9967452eb1a4b3c6541c9998e468bf1",
    "es/SmimeTrust.psd1": "18501db7f9c4a52bd2012495b041a8449770b9a2200100d4740419064d12c437",
    "fr/SmimeTrust.psd1": "1f56476155cd6f38ce864326f58deb34ae3de3ac80600c172ad93a371a99e096",
    "it/SmimeTrust.psd1": "591f4286d82f67162044f8266848395576a98826de8bebd4b25b555970e4d346",
    "ja/SmimeTrust.psd1": "37d31da223b5c9916c94d26e11acefb2811857c80c7db5ceec27cc2279dc5e82",
    "nl/SmimeTrust.psd1": "fb291830eccacd7095d71948b5bf6d7509c0cbdba4b074ccf937055d725e39e4",
    "pt-BR/SmimeTrust.psd1": "a6c1843d7a95b4c8f50f04049f6e3ddd4eb601d03d63ad3fec13aa86b8947ba0",
}
