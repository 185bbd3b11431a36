"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "fdc46f487f30a033a79b36a79a594001dba76aab45775322c90553152a1638a7",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "a9d2a501e07f436412ad6f0b3bd29f0707bc42392df47ffe4edceec2edc88a96",
    "Test-SmimeTrust.ps1": "6701ec2a799a6a2f00320f4fb0c3e55a1a7a1889eb0fa2c31692fe3a48b99f63",
    "Update-SmimeTrust.ps1": "9d602bb3eed72a298aeba0a6e12335d90ef1a5dad3fbb7b2b6e79964b4ab414e",
    "de/SmimeTrust.psd1": "911e588558bb3013347cef61856ec90bad961939eb04d30d29bc6e24014d409b",
    "en/SmimeTrust.psd1": "cc8f2d6437c7c58b6ebf071c2467743075370586f44a8901dde8ba3fe3f2b7ed",
    "es/SmimeTrust.psd1": "6aa8e008dfac2ffcaac8c40190707cb4734e33d1cd7dc171f4308988c57d664a",
    "fr/SmimeTrust.psd1": "7a490ac9c7ab99c7f1a3a627a51ee19866659cbff9fd44610ccb942a3e90ef0a",
    "it/SmimeTrust.psd1": "ad21ea8745aebd49200ba38c22253b671eea693255d00af44e2610e318b3cd8a",
    "ja/SmimeTrust.psd1": "01fd71e767da6bfec3600d095f73f83e56881a6e4ceb6e058fc7fb88b5016858",
    "nl/SmimeTrust.psd1": "f3f53866abf1aa232171e689b208019727b0e6c1eb7eca6e4b2aee22b8bcc75d",
    "pt-BR/SmimeTrust.psd1": "ea29f7ef51c56377ba212337d3c5bef01f5923e3ed7a5d2c1a7a7012da565216",
}
