"""Run the commands as ``python -m vanban``."""

from __future__ import annotations

import sys

from vanban.cli import main

sys.exit(main())
