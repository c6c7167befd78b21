"""The public face: sorted, complete, and free until used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import vanban


def test_all_is_sorted_and_every_name_is_there():
    assert vanban.__all__ == sorted(vanban.__all__)
    assert all(getattr(vanban, name) is not None for name in vanban.__all__)
    assert set(vanban.__all__) <= set(dir(vanban))


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="khong_co"):
        _ = vanban.khong_co


def test_importing_costs_nothing_and_render_stays_a_function():
    code = (
        "import sys, vanban;"
        "heavy = {'pydantic', 'lxml', 'jinja2', 'docx', 'yaml'} & set(sys.modules);"
        "assert not heavy, heavy;"
        "import vanban.rendering, vanban.loai.ke_hoach;"
        "assert callable(vanban.render) and callable(vanban.save)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
