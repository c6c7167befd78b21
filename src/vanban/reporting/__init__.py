"""A report told: in words for people, in JSON and SARIF for programs, as comments in the Word file itself."""

from __future__ import annotations

from vanban.reporting.comments import with_comments
from vanban.reporting.records import as_json
from vanban.reporting.sarif import as_sarif
from vanban.reporting.summary import summary
from vanban.reporting.text import as_text

__all__ = ["as_json", "as_sarif", "as_text", "summary", "with_comments"]
