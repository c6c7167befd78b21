"""What a clerk starts from: a file to fill in and the schema an editor checks it by, both made from a kind's model."""

from __future__ import annotations

from vanban.drafting.schema import json_schema, schema_name, schema_text
from vanban.drafting.starter import starter

__all__ = ["json_schema", "schema_name", "schema_text", "starter"]
