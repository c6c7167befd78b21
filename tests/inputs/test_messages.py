"""Every complaint a model can make has Vietnamese words, and a union makes one complaint."""

# ruff: noqa: E501  (a row of a table is a line)

from typing import Annotated, Any, Literal, get_args

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator
from pydantic_core import PydanticCustomError, core_schema

from vanban.inputs.faults import model_faults
from vanban.inputs.messages import OTHERWISE, message
from vanban.inputs.nodes import Entry, Node, Place, input_error, plain

FACTS = {
    "gt": 1, "ge": 1, "lt": 9, "le": 9, "multiple_of": 2, "max_digits": 3, "decimal_places": 2, "whole_digits": 3,
    "min_length": 1, "max_length": 3, "actual_length": 0, "field_type": "Tuple", "pattern": "^a$", "error": "bad input",
    "expected": "'thuong', 'khan' or 'hoa_toc'", "expected_tags": "'a', 'b'", "discriminator": "'loai'", "tag": "c",
    "class_name": "NguoiKy", "class": "NguoiKy", "encoding": "utf-8", "encoding_error": "bad byte", "attribute": "a",
    "method_name": "isinstance", "tz_expected": 0, "tz_actual": 1, "expected_schemes": "'http'", "expected_version": 4,
}  # fmt: skip


@pytest.mark.parametrize(
    "value", ["năm", "", None, [], {"a": "b"}, "dài " * 100], ids=["text", "empty", "none", "list", "group", "long"]
)
@pytest.mark.parametrize("kind", [*get_args(core_schema.ErrorType), "a_type_not_yet_known"])
def test_every_type_of_error_has_vietnamese_words(assert_vietnamese, kind, value):
    text = message(kind, value, FACTS, "Input should be a valid thing")
    assert_vietnamese(text)
    assert len(text) < 200


def test_our_own_sentences_are_told_as_they_are():
    assert (
        message("value_error", "x", {"error": ValueError("không có ngày 31/2/2020")}, "") == "không có ngày 31/2/2020"
    )
    assert message("nhieu_loi", "x", {}, "một quý ghi hai lần") == "một quý ghi hai lần"


@pytest.mark.parametrize("text", ["invalid literal for int() with base 10: 'năm'", "“năm” is not allowed"])
def test_a_library_s_sentence_is_not_even_when_it_quotes_vietnamese(text):
    assert message("value_error", "năm", {"error": ValueError(text)}, "") == OTHERWISE


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Viec(Strict):
    ten: str = Field(title="Tên")
    so: int = Field(1, title="Số", le=4)


class Nguoi(Strict):
    ho_ten: str = Field(title="Họ tên")
    tuoi: int | None = Field(None, title="Tuổi")


class Meo(Strict):
    loai: Literal["meo"] = Field(title="Loại")
    mau: str = Field(title="Màu")


class Cho(Strict):
    loai: Literal["cho"] = Field(title="Loại")


class Giay(Strict):
    viec: tuple[str | Viec, ...] = Field((), title="Việc")
    ai: Viec | Nguoi | None = Field(None, title="Ai")
    quy: int | tuple[int, ...] = Field(1, title="Quý")
    vat: Annotated[Meo | Cho, Field(discriminator="loai")] | None = Field(None, title="Vật")
    muc: Literal["thuong", "khan"] = Field("thuong", title="Mức")
    hai: tuple[int, int] | None = Field(None, title="Hai")

    @field_validator("hai")
    @classmethod
    def _rising(cls, pair: Any) -> Any:
        if pair and pair[0] > pair[1]:
            loi = (((0,), "số đầu lớn hơn"), ((1,), "số sau nhỏ hơn"))
            raise PydanticCustomError("nhieu_loi", "nhiều lỗi", {"loi": loi})
        return pair

    @model_validator(mode="after")
    def _agree(self) -> "Giay":
        if self.muc == "khan" and isinstance(self.ai, Nguoi):
            raise PydanticCustomError("trai_nhau", "khẩn thì ghi việc, không ghi người", {"cho": ("ai", "ho_ten")})
        return self


def sheet(value: Any, path: tuple[str | int, ...] = ()) -> Node:
    """Make a tree as a workbook's reader would: its places are cells."""
    place = Place("ho_so.xlsx", f"Sheet!{'.'.join(map(str, path))}", (len(path),))
    if isinstance(value, dict):
        return Node(place, {name: Entry(name, place, sheet(below, (*path, name))) for name, below in value.items()})
    if isinstance(value, list):
        return Node(place, tuple(sheet(below, (*path, index)) for index, below in enumerate(value)))
    return Node(place, value)


def faults(value: dict[str, Any]) -> list[str]:
    root = sheet(value)
    with pytest.raises(ValidationError) as caught:
        Giay.model_validate(plain(root))
    return [
        str(fault).removeprefix("ho_so.xlsx:Sheet!")
        for fault in input_error(model_faults(caught.value, root, Giay), "").faults
    ]


ONE_EACH = {
    "a wrong part of the fitting branch": ({"viec": [{"ten": "a", "so": "x"}]}, "viec.0.so: Số (viec[1].so): “x” không phải số nguyên"),
    "an unknown part of the fitting branch": ({"viec": [{"ten": "a", "sox": "1"}]}, "viec.0: viec[1].sox: không có mục này; có phải “so”?"),
    "no branch fits": ({"viec": [["a"]]}, "viec.0: Việc (viec[1]): cần chữ hoặc một nhóm thông tin, không phải danh sách"),
    "nothing": ({"viec": [None]}, "viec.0: Việc (viec[1]): để trống; cần điền"),
    "the branch with the fewest faults": ({"ai": {"ho_ten": "a", "tuoi": "x"}}, "ai.tuoi: Tuổi (ai.tuoi): “x” không phải số nguyên"),
    "one number of several": ({"quy": ["1", "x"]}, "quy.1: Quý (quy[2]): “x” không phải số nguyên"),
    "a number or several": ({"quy": "x"}, "quy: Quý (quy): “x” không phải số nguyên"),
    "a group for numbers": ({"quy": {"a": "b"}}, "quy: Quý (quy): cần số nguyên hoặc danh sách, không phải một nhóm thông tin"),
    "inside a tagged branch": ({"vat": {"loai": "meo"}}, "vat: Màu (vat.mau): thiếu, cần có mục này"),
    "a wrong tag": ({"vat": {"loai": "ga"}}, "vat: Vật (vat): một nhóm thông tin không có trong các giá trị cho phép: meo, cho"),
    "no tag": ({"vat": {"mau": "a"}}, "vat: Vật (vat): thiếu mục cho biết đây là dạng nào"),
    "a choice": ({"muc": "khann"}, "muc: Mức (muc): “khann” không có trong các giá trị cho phép: thuong, khan; có phải “khan”?"),
    "a fault that points below": ({"muc": "khan", "ai": {"ho_ten": "a"}}, "ai.ho_ten: Họ tên (ai.ho_ten): khẩn thì ghi việc, không ghi người"),
}  # fmt: skip


@pytest.mark.parametrize(("value", "told"), ONE_EACH.values(), ids=ONE_EACH)
def test_a_union_tells_one_understandable_fault(value, told):
    assert faults(value) == [told]


def test_a_validator_may_raise_several_at_once():
    assert faults({"hai": ["2", "1"]}) == ["hai.0: Hai (hai[1]): số đầu lớn hơn", "hai.1: Hai (hai[2]): số sau nhỏ hơn"]
