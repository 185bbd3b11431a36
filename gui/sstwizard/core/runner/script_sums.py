"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-SignedMail.ps1": "40d485b41cdd081193030dd30924eb850f94504fe8984112d1af1003fe46ffde",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "393d6784ebd129a7d51e4568ae71cf86f8a7bd834630c47d144266a5396e5b87",
    "Test-SmimeTrust.ps1": "6701ec2a799a6a2f00320f4fb0c3e55a1a7a1889eb0fa2c31692fe3a48b99f63",
    "Update-SmimeTrust.ps1": "9d602bb3eed72a298aeba0a6e12335d90ef1a5dad3fbb7b2b6e79964b4ab414e",
    "de/SmimeTrust.psd1": "16b614ff385bb4d1f636dba3316300a2a5b0b0d9ddbbb0b89e16f38e3789126e",
    "en/SmimeTrust.psd1": "787f1ed884d48d90e0a6b217faa5b2e354b20a04054402c39457f7037c7b4150",
    "es/SmimeTrust.psd1": "521f298b7b015323e53759dbf2425e898fc58910ace2600d92ff2e705d0bdc60",
    "fr/SmimeTrust.psd1": "634a6de2c3922bcd2d15c5c1799fef16e4a87f07ca93cf21c883a0f3d3c2876f",
    "it/SmimeTrust.psd1": "a3c13a45ddf516fc247d512d707aaddc9e89ea2f447b9398324b3bcd28256b77",
    "ja/SmimeTrust.psd1": "9e3461f7dc484ba3e7cfdf06ca6ccb76c2d0e464b9e5a8cea0711d7288922bb6",
    "nl/SmimeTrust.psd1": "27532d498c21271f1519e7dbcaaf852000c9e657340e4a85810f30b2a300a00d",
    "pt-BR/SmimeTrust.psd1": "5cd4bb40907b70be9c9a093b47227cc8f3b3354b95bbd930949e3f0be04cd92c",
}
