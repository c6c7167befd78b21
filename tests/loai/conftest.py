"""Papers by their kind: the example's data, with what a test changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

import vanban
from vanban.loai.shared.base import VanBan

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


@pytest.fixture
def paper() -> Callable[..., VanBan]:
    """Make the example of a kind; ``None`` takes a datum away."""

    def make(kind: str, **changes: Any) -> VanBan:
        data = yaml.load((EXAMPLES / f"{kind}.yaml").read_text("utf-8"), yaml.BaseLoader) | changes
        return vanban.kinds()[kind].model_validate({name: value for name, value in data.items() if value is not None})

    return make
