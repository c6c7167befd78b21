"""Hàng thô: a nominee's row on its way from cells to facts, while other sheets add to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from pydantic import ValidationError

from vanban.chu.text import nfc, slug
from vanban.danh_muc.liet_ke import DoiTuong
from vanban.danh_muc.tra_cuu import tim
from vanban.errors import InputFault
from vanban.inputs.workbook import SheetRow, faults_of
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.hang import Hang, HangLoi
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian

_TEN: Mapping[type[DoiTuongXet], str] = {CaNhan: "ho_va_ten", TapThe: "ten_tap_the", HoGiaDinh: "chu_ho"}
_NHA: Mapping[type[DoiTuongXet], str] = {
    CaNhan: "phong_don_vi", TapThe: "co_quan_chu_quan", HoGiaDinh: "dia_chi",
}  # fmt: skip
"""Where each kind of nominee says what it belongs to."""
_KINDS: Mapping[DoiTuong, type[DoiTuongXet]] = {DoiTuong.TAPTHE: TapThe, DoiTuong.HOGIADINH: HoGiaDinh}
_STORIES = ("thanh_tich_tom_tat", "thanh_tich")
_DATES = ("thoi_gian_thanh_tich_tu", "thoi_gian_thanh_tich_den", "ngay_vao_co_quan", "ngay_sinh")
_NO = ("không", "không có", "chưa")
_UNASKED: set[str] = set()
"""Which fields were given nobody asks of a nominee: the names would take two kilobytes of each."""
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def khoa(called: str) -> tuple[str, str]:
    """Give the keys of what somebody is called, the surer first."""
    text = " ".join(nfc(called).split())
    return text.casefold(), slug(text)


class HangTho:
    """A row of a nominee's sheet, the facts other sheets add to it, and all that is wrong with either."""

    def __init__(self, row: SheetRow, kind: type[DoiTuongXet], values: Mapping[str, Any]) -> None:
        self._row = row
        self._kind = kind
        self._values = values
        self._more: dict[str, list[Any]] = {}
        self._cells: dict[str, list[Mapping[str, str]]] = {}
        self._faults: list[InputFault] = []
        self.ten = " ".join(str(values.get(_TEN[kind], "")).split())
        self.ma = str(values.get("ma_doi_tuong", ""))
        self.cach_goi = tuple(dict.fromkeys([key for name in (self.ma, self.ten) if name for key in khoa(name)]))
        """The keys other sheets may call this nominee by."""
        told = [str(values.get(name, "")) for name in ("ngay_sinh", "phong_don_vi", "co_quan_chu_quan", "dia_chi")]
        self.danh_tinh = self.ma or "|".join((kind.__name__, slug(self.ten), *told))

    @property
    def ma_sang_kien(self) -> tuple[str, ...]:
        """The codes of the initiatives this nomination rests on."""
        codes = self._values.get("sang_kien")
        return tuple(codes) if isinstance(codes, tuple) else ()

    def them_vao(self, field: str, made: Any, faults: tuple[InputFault, ...], row: SheetRow) -> None:
        """Add what another sheet's row says, or what is wrong with it."""
        if faults:
            self._faults += [fault for fault in faults if fault not in self._faults]
        if made is not None:
            self._more.setdefault(field, []).append(made)
            self._cells.setdefault(field, []).append(row.places)

    def loi_o(self, name: str, message: str) -> None:
        """Find a datum of this row wrong beside other sheets."""
        title = self._kind.model_fields[name].title or ""
        place = self._row.places.get(name) or self._row.places[""]
        self._faults.append(InputFault(message, self._row.path, place, title, name))

    def hieu(self, office: str) -> Hang | HangLoi:
        """Make the facts of the row, which an office proposes, or give all that is wrong with it."""
        fields = self._kind.model_fields
        more = {name: tuple(rows) for name, rows in self._more.items()}
        known: dict[str, Any] = {}
        others: dict[str, Any] = {}
        for name, value in {**self._values, **more}.items():
            (known if name in fields else others)[name] = value
        for name in _DATES:
            if isinstance(typed := known.get(name), str):
                known[name] = _date(typed)
        try:
            made = self._kind.model_validate(known)
        except ValidationError as error:
            return HangLoi(self.ten, (*faults_of(self._row, error, self._kind), *self._faults))
        if faults := (*self._row.faults, *self._faults):
            return HangLoi(self.ten, faults)
        object.__setattr__(made, "__pydantic_fields_set__", _UNASKED)
        told = self._row.values
        stories = next((told[name] for name in _STORIES if told.get(name)), ())
        return Hang(
            made, self._row.places, self._row.path, self.danh_tinh, office, stories, told.get("da_khen_thuong", ()),
            others or _NOTHING, {name: tuple(cells) for name, cells in self._cells.items()} or _NOTHING,
        )  # fmt: skip


@lru_cache(maxsize=1024)
def _date(typed: str) -> ThoiGian | str:
    """Make a date once for all who have it; one at fault is left for its field to tell."""
    try:
        return ThoiGian.model_validate(typed)
    except ValidationError:
        return typed


def hang_tho(row: SheetRow, kind: type[DoiTuongXet]) -> HangTho:
    """Take a row of a nominee's sheet, its cells put as the model wants them."""
    values = dict(row.values)
    for name in (*_STORIES, "da_khen_thuong"):
        if values.get(name):
            values[name] = "; ".join([line.rstrip(" .;") for line in values[name]])
    codes = values.get("sang_kien")
    if codes and len(codes) == 1 and codes[0].lower() in _NO:
        values["sang_kien"] = "không"
    if discipline := values.get("ky_luat"):
        values["ky_luat"] = _discipline(discipline)
    if founded := values.get("nam_thanh_lap"):
        values["nam_thanh_lap"] = getattr(founded, "year", None) or str(founded).rpartition("/")[2]
    return HangTho(row, kind, values)


def _discipline(lines: tuple[str, ...]) -> Any:
    """Read "hình thức; số quyết định; ngày; ngày hết hạn", a line each."""
    if len(lines) == 1 and lines[0].lower() in _NO:
        return "không"
    names = ("hinh_thuc", "so_qd", "ngay", "het_han")
    return tuple(
        {name: part for name, text in zip(names, line.split(";"), strict=False) if (part := text.strip())}
        for line in lines
    )


def tu_nhan_du_lieu(row: SheetRow) -> Iterator[HangTho]:
    """Take a row of the one list that provinces' software exports, as the sheet of its kind would have it."""
    told = row.values
    try:
        whom = DoiTuong.doc(str(told.get("phan_loai_khen_thuong", "")))
    except ValueError as error:
        whom = DoiTuong.CANHAN
        fault = InputFault(str(error), row.path, row.places.get("phan_loai_khen_thuong", row.places[""]),
                           "Phân loại khen thưởng", "phan_loai_khen_thuong")  # fmt: skip
        row = SheetRow(told, row.places, (*row.faults, fault), row.number, row.path)
    kind = _KINDS.get(whom, CaNhan)
    asked = told.get("danh_hieu_hinh_thuc")
    award = tim(str(asked)) if asked else None
    title = award is not None and award.danh_hieu
    column = "hinh_thuc" if kind is HoGiaDinh else "danh_hieu_de_nghi" if title else "hinh_thuc_de_nghi"
    names = {"tt": "tt", "ten_goi": "ten_goi", "ten": _TEN[kind], "chuc_vu": "chuc_vu", "don_vi_cong_tac": _NHA[kind],
             "danh_hieu_hinh_thuc": column, "phan_loai_doi_tuong": "phan_loai_doi_tuong"}  # fmt: skip
    kept = {name: known for name, known in names.items() if known in kind.model_fields}
    values = {known: told[name] for name, known in kept.items() if name in told}
    places = {"": row.places[""], **{known: row.places[name] for name, known in kept.items() if name in row.places}}
    yield hang_tho(SheetRow(values, places, row.faults, row.number, row.path), kind)
