"""Errors as a program meets them: their facts, and their way through a pool of processes."""

from __future__ import annotations

import pickle
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

import vanban
from vanban.errors import InputFault, TemplateFault, VanBanError

ERRORS = (
    vanban.InputError([InputFault("sai", "a.yaml", "1:1")]),
    vanban.WrittenFormError("ngày", "31/2", "không có ngày này"),
    vanban.UnknownKindError("ke_hoac", "ke_hoach"),
    vanban.TemplateError("mau.docx", [TemplateFault("không có mục này", tag="{{ a }}")]),
    vanban.WordError("a.docx", "bị hỏng"),
    vanban.OutputExistsError(Path("a.docx")),
    vanban.ConversionError("hết giờ", "a.docx"),
)


def test_every_error_is_here():
    assert {type(error) for error in ERRORS} == {
        each for each in VanBanError.__subclasses__() if each.__module__ == VanBanError.__module__
    }


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_comes_whole_through_pickling(error):
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_a_pool_of_processes_hands_the_error_on(tmp_path):
    (tmp_path / "hong.docx").write_bytes(b"hong")
    with ProcessPoolExecutor(1) as pool, pytest.raises(vanban.WordError, match="không phải tệp"):
        pool.submit(vanban.check, tmp_path / "hong.docx").result()
