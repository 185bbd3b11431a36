"""Signed scripts: what a release signs is what people can read."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from sstwizard.core.resources import resource

pytestmark = pytest.mark.skipif(not shutil.which("osslsigncode"), reason="osslsigncode is missing")

BEGIN, END = b"# SIG # Begin signature block\r\n", b"# SIG # End signature block\r\n"


@pytest.fixture(scope="module")
def signer(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A key, and a certificate for signing code."""
    folder = tmp_path_factory.mktemp("signer")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    use = ("-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature")
    made = ("openssl", "req", "-x509", "-newkey", "rsa:2048", "-noenc", "-subj", "/CN=Self-made", "-days", "30", *use)
    subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return key, certificate


def osslsigncode(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run osslsigncode in English."""
    command = ["osslsigncode", *map(str, arguments)]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"})


def scripts() -> list[Path]:
    """All that PowerShell runs or reads."""
    return sorted(path for path in resource("powershell").rglob("*.ps*1") if path.is_file())


@pytest.mark.parametrize("script", scripts(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_signature_is_all_that_is_added(script: Path, signer: tuple[Path, Path], tmp_path: Path) -> None:
    """The bytes before it are the same, and the signature holds for them alone."""
    key, certificate = signer
    signed = tmp_path / script.name
    done = osslsigncode("sign", "-h", "sha256", "-certs", certificate, "-key", key, "-in", script, "-out", signed)
    assert done.returncode == 0, done.stdout + done.stderr
    content = signed.read_bytes()
    assert content.startswith(script.read_bytes())
    block = content[script.stat().st_size :].lstrip(b"\r\n")
    assert block.startswith(BEGIN)
    assert block.endswith(END)
    assert all(line.startswith(b"# ") for line in block.splitlines())

    verified = osslsigncode("verify", "-CAfile", certificate, "-in", signed)
    assert verified.returncode == 0, verified.stdout + verified.stderr
    changed = tmp_path / f"changed-{script.name}"
    changed.write_bytes(content.replace(b"yes", b"YES", 1) if b"yes" in content else content.replace(b"'", b'"', 2))
    assert osslsigncode("verify", "-CAfile", certificate, "-in", changed).returncode != 0
