"""Documents that go with the file: inventory, walk-through, transfer kit and reminders.

The same input, the time included, gives the same text on every machine. Each document is one file that needs nothing
else: no script, no picture, no address. What a certificate says is data in it, never markup and never a formula.
"""
