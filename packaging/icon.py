"""Make Windows' icon, resources/icons/sstwizard.ico, from the drawing beside it.

    python packaging/icon.py

Each size is drawn anew, not scaled down from the largest.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)

# ICONDIR: reserved, type (1 = icon), count. ICONDIRENTRY: width, height (0 = 256), colors, reserved, planes, bits,
# length, offset.
HEADER = struct.Struct("<HHH")
ENTRY = struct.Struct("<BBBBHHII")


def drawn(renderer: QSvgRenderer, size: int) -> bytes:
    """Return the drawing as a PNG of `size` × `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def icon_file(pictures: dict[int, bytes]) -> bytes:
    """Return pictures, by their size in pixels, as one .ico file."""
    offset = HEADER.size + ENTRY.size * len(pictures)
    entries = bytearray(HEADER.pack(0, 1, len(pictures)))
    for size, picture in pictures.items():
        entries += ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return bytes(entries) + b"".join(pictures.values())


def main() -> None:
    """Draw all sizes and write the file."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(ICONS / "sstwizard.svg"))
    (ICONS / "sstwizard.ico").write_bytes(icon_file({size: drawn(renderer, size) for size in SIZES}))
    application.quit()


if __name__ == "__main__":
    main()
