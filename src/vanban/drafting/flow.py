"""Values on one line of YAML, as a clerk would type them: quotes only where YAML needs them.

>>> flow("2026-03-31"), flow(["Luật Thi đua, khen thưởng", "KT."]), flow({"so": 5, "ho_ten": ""})
('2026-03-31', "['Luật Thi đua, khen thưởng', KT.]", "{so: 5, ho_ten: ''}")
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

_ENDLESS = 1_000_000


def flow(value: Any) -> str:
    """Write a text, a number, a list or a group on one line; to its reader every scalar is text."""
    text: str = yaml.serialize(_node(value), Dumper=yaml.BaseDumper, allow_unicode=True, width=_ENDLESS)
    return text.removesuffix("...\n").rstrip("\n")


def _node(value: Any) -> yaml.Node:
    if isinstance(value, Mapping):
        pairs = [(_node(key), _node(inner)) for key, inner in value.items()]
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=True)
    if isinstance(value, (list, tuple)):
        return yaml.SequenceNode("tag:yaml.org,2002:seq", [_node(item) for item in value], flow_style=True)
    return yaml.ScalarNode("tag:yaml.org,2002:str", str(value))
