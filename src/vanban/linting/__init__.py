"""Linting a template: everything wrong with its tags, then where its look leaves the decree.

A template is read as the paper it would make: its tags stand for words of
their own look. What ours of the same kind prints and marks by styles is what a
restyled one is asked to keep.
"""

from __future__ import annotations

from vanban.linting.lint import lint
from vanban.linting.remark import Level, Remark

__all__ = ["Level", "Remark", "lint"]
