"""What is kept or handed on beside the file: inventory, walk-through, transfer kit and reminders.

The same input, the moment included, gives the same text on every machine. Each is one file that needs nothing else: no
script, no picture, no address. Whatever a certificate says is data in it, never markup and never a formula.
"""

from __future__ import annotations

from .inventory import inventory
from .table import table
from .walkthrough import walk_through
from .writing import Edition

__all__ = ["Edition", "inventory", "table", "walk_through"]
