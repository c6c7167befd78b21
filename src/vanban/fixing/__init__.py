"""Mend what is safe and certain in a Word file: as tracked changes, or at once.

Not called ``fix``, for the reason ``checking`` is not called ``check``.
"""

from __future__ import annotations

from vanban.fixing.mending import Fixed, fix
from vanban.fixing.table import REPAIRS

__all__ = ["REPAIRS", "Fixed", "fix"]
