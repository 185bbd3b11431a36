"""Has both programs take their modules from the one archive in `_internal`, instead of one in each program.

PyInstaller's bootloader runs this first, before its importer opens the archive that is named here.
"""

import sys

sys._pyinstaller_pyz = rf"{sys._MEIPASS}\modules.pyz"  # noqa: SLF001 - the names are PyInstaller's
