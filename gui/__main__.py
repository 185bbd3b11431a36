"""`python gui` in a clone."""

import sys

from sstwizard.__main__ import main

sys.exit(main())
