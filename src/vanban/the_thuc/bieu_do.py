"""Biểu đồ (a chart of a body): its labels, its numbers, how it is drawn, and the words for those who do not see it.

A chart prints where pictures do, its caption below it; in Word its numbers can
be edited. The decree leaves charts to practice.

>>> chart = BieuDo.model_validate({"nhan": [2025, 2026], "so_lieu": [{"ten": "Tập thể", "gia_tri": [12, "1.014,5"]}]})
>>> chart.view()["mo_ta"]
'Biểu đồ cột. 2025: Tập thể 12; 2026: Tập thể 1.014,5.'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Any, Literal, TypedDict

from pydantic import BeforeValidator, Field, PlainSerializer, ValidationInfo, WithJsonSchema, field_validator

from vanban.chu.text import slug
from vanban.chu.viet_so import nhan_so, viet_so
from vanban.the_thuc.bang import ChuGoi
from vanban.the_thuc.written import Dong, Faulty, KhongSai, Model, ThanhDanhSach

NHIEU_NHAN_NHAT, NHIEU_DAY_NHAT = 24, 6
"""More groups of bars, or more sorts of them, could not be told apart on a page of A4."""
LON_NHAT = Decimal(10) ** 12
LE_NHAT = 3
"""With these every number is the same in the binary floats that Word and Excel compute with."""

Kieu = Literal["cột", "cột chồng", "cơ cấu", "thanh"]
CACH_VE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "cột": ("col", "clustered"),
        "cột chồng": ("col", "stacked"),
        "cơ cấu": ("col", "percentStacked"),
        "thanh": ("bar", "clustered"),
    }
)
"""DrawingML's direction and grouping of bars (ECMA-376 part 1, 21.2.3.3 and 21.2.3.4)."""
PHAN_TRAM = "%"


class DaySoIn(TypedDict):
    """A series as it prints: its name, its numbers with a point before decimals."""

    ten: str
    gia_tri: list[str]


class BieuDoIn(TypedDict):
    """A chart as it prints; ``huong`` and ``xep`` are those of ``CACH_VE``."""

    huong: str
    xep: str
    nhan: list[str]
    so_lieu: list[DaySoIn]
    don_vi: str
    mo_ta: str


def _kind(value: Any) -> Any:
    """Read a kind of chart however it is spelt."""
    known = {slug(name): name for name in CACH_VE}
    return known.get(slug(value), value) if isinstance(value, str) else value


def _number(value: Any) -> Decimal:
    if isinstance(value, Faulty):
        raise ValueError(value.message)
    if value is None or value == "":
        raise ValueError("để trống; cần một số, không có thì ghi 0")
    if isinstance(value, bool) or not isinstance(value, (int, Decimal, str)):
        raise ValueError(f"không phải số nguyên hoặc số ghi với dấu phẩy, như “65,2”: {value!r}")
    digits = f"{nhan_so(value):f}"
    # Zeros behind the comma, and the sign of a zero, are no data.
    number = Decimal(digits.rstrip("0").rstrip(".") if "." in digits else digits) or Decimal()
    if abs(number) >= LON_NHAT:
        raise ValueError(f"số quá lớn để vẽ: {viet_so(number)}; hãy ghi theo đơn vị lớn hơn, như triệu đồng")
    if _decimals(number) > LE_NHAT:
        raise ValueError(f"{viet_so(number)} có quá {LE_NHAT} chữ số sau dấu phẩy; hãy làm tròn")
    return number


So = Annotated[
    Decimal,
    PlainSerializer(viet_so, when_used="json"),
    WithJsonSchema({"type": ["number", "string"]}),
    BeforeValidator(_number),
]
"""A number of a chart, exact."""

Nhan = Annotated[Dong, Field(max_length=80)]


class DaySo(Model):
    """A series: a number for each of the chart's labels."""

    ten: Nhan = Field(title="Tên", description="Tên dãy số, in ở chú giải khi có từ hai dãy.", examples=["Tập thể"])
    gia_tri: Annotated[tuple[So, ...], KhongSai, ThanhDanhSach] = Field(
        title="Giá trị",
        min_length=1,
        description="Mỗi nhãn một số, theo thứ tự của nhãn; số lẻ ghi trong dấu nháy: '65,2'.",
        examples=[[12, 14, 15]],
    )


class BieuDo(Model):
    """A chart: its labels, a series of numbers or several, how they are drawn."""

    kieu: Annotated[Kieu, BeforeValidator(_kind)] = Field(
        default="cột",
        title="Kiểu",
        description="cột; cột chồng (chồng lên nhau); cơ cấu (chồng đến 100 %); thanh (nằm ngang, hợp với nhãn dài).",
        examples=["cột"],
    )
    chu_thich: ChuGoi | None = Field(
        default=None,
        title="Chú thích",
        description="Tên biểu đồ, in dưới biểu đồ; từ hai biểu đồ có tên trở lên thì số được thêm.",
        examples=["Số tập thể, cá nhân được khen thưởng theo năm"],
    )
    nhan: Annotated[tuple[Nhan, ...], ThanhDanhSach] = Field(
        title="Nhãn",
        min_length=1,
        max_length=NHIEU_NHAN_NHAT,
        description="Chữ dưới từng cột hoặc nhóm cột, như năm hoặc tên đơn vị.",
        examples=[[2024, 2025, 2026]],
    )
    so_lieu: tuple[DaySo, ...] = Field(
        title="Số liệu",
        min_length=1,
        max_length=NHIEU_DAY_NHAT,
        description="Mỗi dãy số một tên, và cho mỗi nhãn một số.",
        examples=[[{"ten": "Tập thể", "gia_tri": [12, 14, 15]}, {"ten": "Cá nhân", "gia_tri": [40, 52, 60]}]],
    )
    don_vi: Annotated[Dong, Field(max_length=40)] | None = Field(
        default=None,
        title="Đơn vị",
        description="Đơn vị tính; % in sau từng số, đơn vị khác in ở trục số.",
        examples=["%"],
    )
    mo_ta: Dong | None = Field(
        default=None,
        title="Mô tả",
        description="Lời thay biểu đồ cho người không nhìn được; không ghi thì kể số liệu.",
        examples=["Số được khen thưởng tăng đều qua ba năm"],
    )

    @field_validator("so_lieu", mode="before")
    @classmethod
    def _a_number_for_each_label(cls, series: Any, info: ValidationInfo) -> Any:
        """Mark the series that have too few numbers or too many, and the numbers that this kind cannot draw."""
        if not isinstance(series, (list, tuple)):
            return series
        count = len(info.data["nhan"]) if "nhan" in info.data else None
        stacked = CACH_VE[info.data.get("kieu", "cột")][1] != "clustered"
        return tuple(_checked(each, count, stacked=stacked) for each in series)

    @field_validator("mo_ta")
    @classmethod
    def _other_than_the_data(cls, text: str | None, info: ValidationInfo) -> str | None:
        told = {"kieu", "chu_thich", "nhan", "so_lieu", "don_vi"} <= info.data.keys()
        return None if told and text == _summary(**info.data) else text

    def view(self) -> BieuDoIn:
        """Give what is printed of the chart itself."""
        across, grouping = CACH_VE[self.kieu]
        summary = _summary(self.kieu, self.chu_thich, self.nhan, self.so_lieu, self.don_vi)
        return {
            "huong": across,
            "xep": grouping,
            "nhan": list(self.nhan),
            "so_lieu": [{"ten": each.ten, "gia_tri": [f"{so:f}" for so in each.gia_tri]} for each in self.so_lieu],
            "don_vi": self.don_vi or "",
            "mo_ta": self.mo_ta or summary,
        }


def _decimals(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _checked(series: Any, count: int | None, *, stacked: bool) -> Any:
    series = series.model_dump() if isinstance(series, DaySo) else series
    if not isinstance(series, dict) or series.get("gia_tri") is None:
        return series
    given = series["gia_tri"]
    numbers = tuple(given) if isinstance(given, (list, tuple)) else (given,)
    if count is not None and len(numbers) != count:
        hint = "; số lẻ đặt trong dấu nháy, như '65,2'" if len(numbers) > count else ""
        return {**series, "gia_tri": Faulty(f"có {len(numbers)} số, biểu đồ có {count} nhãn{hint}")}
    return {**series, "gia_tri": tuple(_upward(numbers))} if stacked else series


def _upward(numbers: Iterable[Any]) -> Iterator[Any]:
    """Mark numbers below 0, which cannot be piled up."""
    for number in numbers:
        below = str(number).strip().startswith(("-", "−", "–")) and not isinstance(number, Faulty)
        yield Faulty(f"số âm ({number}) không vẽ chồng được; dùng kiểu cột hoặc thanh") if below else number


def _summary(
    kieu: str, chu_thich: str | None, nhan: Sequence[str], so_lieu: Sequence[DaySo], don_vi: str | None
) -> str:
    """Tell the whole chart in words."""
    unit = f" {PHAN_TRAM}" if don_vi == PHAN_TRAM else ""
    groups = (
        f"{label}: " + ", ".join(f"{each.ten} {viet_so(each.gia_tri[at])}{unit}" for each in so_lieu)
        for at, label in enumerate(nhan)
    )
    title = f"Biểu đồ {kieu}: {chu_thich}" if chu_thich else f"Biểu đồ {kieu}"
    told = f"{title}. {'; '.join(groups)}."
    return f"{told} Đơn vị: {don_vi}." if don_vi and not unit else told
