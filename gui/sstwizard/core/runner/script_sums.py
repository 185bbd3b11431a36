"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-PartnerCertificates.ps1": "c2db86d555fb6326638d72ae09de347995433d58f9c71ec17afe7e7f22a2e1e5",
    "Save-SignedMail.ps1": "fdc46f487f30a033a79b36a79a594001dba76aab45775322c90553152a1638a7",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "a4b6cc525ab7485299e7612111c1f2d768f611e40921eec5508fa431dcbc4d5a",
    "Test-PowerShell.ps1": "97444d50e5fbb1118ebc77c7efeb8df90d6ca4a1cfbbec347a65c9b83c0a5e14",
    "Test-SmimeTrust.ps1": "6701ec2a799a6a2f00320f4fb0c3e55a1a7a1889eb0fa2c31692fe3a48b99f63",
    "Update-SmimeTrust.ps1": "95accb32d7625d1881c2489bf3be9022cd5854c47e51b240d3a6cf88e5eaf564",
    "de/SmimeTrust.psd1": "d01f11a2ad8d538dbefc8d6e3fddf5fb52711d2820afc93e9e16c623085f017c",
    "en/SmimeTrust.psd1": "206a568bfc93af12db95611a2a55a3a541558bde67d16afe7ef1dc0f0f6b4c2e",
    "es/SmimeTrust.psd1": "92c8792d97188165c8d23710b1cce34b766554b556c59065f8c869cfd6d51aea",
    "fr/SmimeTrust.psd1": "5848bde90eae3f84271cb145174ade148c8f6d507d58ccf3bfb4b508f321ca93",
    "it/SmimeTrust.psd1": "2ec624b446447e7565b08aad23987c8872c41e5fe534adfccf9757fce6b2c6e0",
    "ja/SmimeTrust.psd1": "6418c813c15cbcd4a8a919573894f64c9791493771b8f83f23335ecdfc27cbd3",
    "nl/SmimeTrust.psd1": "1a5b16f09b9639bb3674731c767e4007fb0b2d4cefcc491fe33bb08c7d5bac53",
    "pt-BR/SmimeTrust.psd1": "3b3867b44a425e9ad4ac76e803fd83466784d35ac410896e633dfcd17f90f94e",
}
