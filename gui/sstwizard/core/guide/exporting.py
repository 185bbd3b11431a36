"""The guide to the pages on which the file is written: Export format, File to export, Completing.

Sources: Set-SmimeConfig, and Microsoft's pages of the Certificates snap-in.
"""

from __future__ import annotations

from ..text import QT_TRANSLATE_NOOP, text
from .headings import keys, pitfalls, purpose, todo, words
from .topic import Topic, points, term

EXPORT_FORMAT = Topic(
    "export-format",
    text(QT_TRANSLATE_NOOP("core", "Export format")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Exchange takes an .sst, and that is what is chosen: just press “Next”. The other formats are for "
                    "those who need the certificates elsewhere.",
                )
            )
        ),
        words(
            term(
                QT_TRANSLATE_NOOP("core", ".sst"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "All certificates in one file, in the form that Exchange asks for. One certificate is enough, and "
                    "they may come from anywhere.",
                ),
            ),
            term(
                QT_TRANSLATE_NOOP("core", ".cer"),
                QT_TRANSLATE_NOOP("core", "One certificate in a file; several go into a folder, a file each."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", ".p7b and PEM"),
                QT_TRANSLATE_NOOP("core", "All certificates in one file, for other programs, gateways and Linux."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", ".pfx"),
                QT_TRANSLATE_NOOP("core", "Is made for private keys, which this wizard never writes."),
            ),
        ),
        keys(
            term(QT_TRANSLATE_NOOP("core", "↑ and ↓"), QT_TRANSLATE_NOOP("core", "Choose another format.")),
            term(QT_TRANSLATE_NOOP("core", "Enter"), QT_TRANSLATE_NOOP("core", "Goes on to the next page.")),
        ),
        pitfalls(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "With another format than .sst the wizard ends once the file is written: it shows no commands, for "
                    "Exchange takes none of these.",
                )
            )
        ),
    ),
)

EXPORT_FILE = Topic(
    "export-file",
    text(QT_TRANSLATE_NOOP("core", "File to export")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Here you say what the file is called and where it goes. It is not written yet; but whether the "
                    "folder can be written to, the wizard tries now.",
                )
            )
        ),
        todo(
            points(
                QT_TRANSLATE_NOOP(
                    "core", "Keep the name that is suggested, type another, or choose one with “Browse…”."
                ),
                QT_TRANSLATE_NOOP("core", "The ending may be left out: the format's own is put there."),
                QT_TRANSLATE_NOOP(
                    "core",
                    "In an update, a new name with today's date is suggested, so that the present file stays. If you "
                    "write over that one all the same, a dated copy of it stays beside it.",
                ),
            )
        ),
        keys(
            term(
                QT_TRANSLATE_NOOP("core", "Enter"),
                QT_TRANSLATE_NOOP("core", "Goes on to the next page. It asks first where a file would be replaced."),
            )
        ),
        pitfalls(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The folder does not exist, or may not be written to: a line below the name says so. Choose "
                    "another folder.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The commands are to be run on another computer: write the file here, copy it there, and say on "
                    "the last page where it lies there.",
                ),
            )
        ),
    ),
)

COMPLETING = Topic(
    "completing",
    text(QT_TRANSLATE_NOOP("core", "Completing")),
    (
        purpose(
            *points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Here you see once more what will be written, and “Export” writes it: whole or not at all. The "
                    "file is read again afterwards, and compared.",
                )
            )
        ),
        todo(
            points(
                QT_TRANSLATE_NOOP("core", "Read the summary, and below it the certificates in the order of the file."),
                QT_TRANSLATE_NOOP("core", "In an update, look at what is removed: it is no longer trusted afterwards."),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Where an error is shown, go back to “Chains” and mend it. To export with it, you have to tick "
                    "that you know.",
                ),
                QT_TRANSLATE_NOOP(
                    "core",
                    "If you want to see how Windows' own cmdlet makes such a file, press “The same with "
                    "Export-Certificate…”. You need not.",
                ),
            )
        ),
        words(
            term(
                QT_TRANSLATE_NOOP("core", "Export Keys: No"),
                QT_TRANSLATE_NOOP("core", "There is no private key in the file, and none is needed."),
            ),
            term(
                QT_TRANSLATE_NOOP("core", "First to expire"),
                QT_TRANSLATE_NOOP(
                    "core",
                    "The day by which a new collection is due: once that certificate has expired, this file is "
                    "refused.",
                ),
            ),
        ),
        keys(
            term(QT_TRANSLATE_NOOP("core", "Enter"), QT_TRANSLATE_NOOP("core", "Exports, if it may.")),
        ),
        pitfalls(
            points(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The file can't be written, because the disk is full or the drive is gone: a line says why. A file "
                    "that was there before is as it was.",
                ),
                QT_TRANSLATE_NOOP(
                    "core", "“Export” can't be pressed: the collection is still being checked, or an error is shown."
                ),
            )
        ),
    ),
)
