"""The SHA-256 of each PowerShell file that comes with the program; `packaging/script_sums.py` writes it."""

from __future__ import annotations

SHA256 = {
    "Save-PartnerCertificates.ps1": "c2db86d555fb6326638d72ae09de347995433d58f9c71ec17afe7e7f22a2e1e5",
    "Save-SignedMail.ps1": "fdc46f487f30a033a79b36a79a594001dba76aab45775322c90553152a1638a7",
    "Save-SmimeTrust.ps1": "58bf2b11dce0c4f6e322ec58af233187fa2d6b4e53b15cfd3328f36bb0c01500",
    "SmimeTrust.psm1": "3d91ca73e21376092cb393445cbc6f9231550917da061dd08086a8e2e191fd86",
    "Test-PowerShell.ps1": "97444d50e5fbb1118ebc77c7efeb8df90d6ca4a1cfbbec347a65c9b83c0a5e14",
    "Test-SmimeTrust.ps1": "2031a84ce497a31ec7f1cff598621a6c45b68761bfd35c9352596b3701c12620",
    "Update-SmimeTrust.ps1": "95accb32d7625d1881c2489bf3be9022cd5854c47e51b240d3a6cf88e5eaf564",
    "de/SmimeTrust.psd1": "1276b788311511db8535a87cf4ed3d0b23dea171690ccbf8291c36deb4b2e820",
    "en/SmimeTrust.psd1": "2b4f07c7a0eebd477d2f7091ac0a82fcfd40e6076ea0bf145a078959ed1494f0",
    "es/SmimeTrust.psd1": "2353dfbe6518da82a7c7a3ecf629780831b6259a2b24571e70716178d80c343d",
    "fr/SmimeTrust.psd1": "80e714dd54e14e689a73987034c873ddcc169b24964047712944825673db4c04",
    "it/SmimeTrust.psd1": "8e1ea7088d65eb5f3d110c7880a9287abb1543635587984a710a6b346bd7ba7f",
    "ja/SmimeTrust.psd1": "98dafaa2b5c53cc2519b777ee49349b5f8eb6c4a7824939ef9aefce5549a98d2",
    "nl/SmimeTrust.psd1": "bb939300cb28749fae9b0bc2b7a9b06a5bb19eedbe77c0e097f0550b3eac55ed",
    "pt-BR/SmimeTrust.psd1": "f6ebb3496151a66a67bea5c299374804198af8fbf46bc44cbf7c63baad03c822",
}
