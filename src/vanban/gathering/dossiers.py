"""Finished dossiers: the decisions and submissions in a folder, read back as records of awards.

A decision with number and date has given its awards; a submission, and a decision that is still a draft, propose them.
What else is known of whom they name stands in the rows kept beside them (``nominees``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from vanban.batching.results import FILE_NAME
from vanban.errors import InputError, InputFault, VanBanError
from vanban.gathering.nominees import Nominees, read_nominees
from vanban.loai.shared.base import VanBan
from vanban.reading import read
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.word.reading import open_document

KINDS = ("quyet_dinh_khen_thuong", "to_trinh_khen_thuong")
"""The papers that name awards and who gets them."""
_WHOM = {"tap_the": "Tập thể", "ho_gia_dinh": "Hộ gia đình", "ca_nhan": "Cá nhân"}
_SEX = {"Ông": "Nam", "Bà": "Nữ"}
_NAMES = ("ho_ten", "ten_tap_the", "chu_ho")
_UNITS = ("don_vi", "co_quan_chu_quan", "dia_chi")


class Dossier(NamedTuple):
    """The awards that a dossier's papers name, and the titles that its rows say were given in its year."""

    named: tuple[BanGhi, ...]
    given_before: tuple[BanGhi, ...]


def read_dossier(folder: Path) -> Dossier:
    """Read the awards of a folder that ``vanban batch`` made; ``InputError`` with every fault."""
    faults: list[InputFault] = []
    named: list[BanGhi] = []
    nominees = read_nominees(folder)
    for path in _papers(folder):
        try:
            if open_document(path).properties.category in KINDS:
                named += records_of(read(path), str(path), nominees)
        except InputError as error:
            faults += error.faults
        except VanBanError as error:
            faults.append(InputFault(str(error).removeprefix(f"{path}: "), str(path)))
    if not named and not faults:
        faults.append(InputFault("không có quyết định, tờ trình khen thưởng nào", str(folder)))
    if faults:
        raise InputError(faults)
    return Dossier(tuple(named), nominees.given_before())


def _papers(folder: Path) -> list[Path]:
    """Give the papers that the folder's record names and that are inside it."""
    record = folder / FILE_NAME
    try:
        rows = json.loads(record.read_text(encoding="utf-8"))["rows"]
        names = [file["path"] for row in rows for file in row["files"]]
    except FileNotFoundError:
        message = f"không có tệp {FILE_NAME}; cần thư mục do “vanban batch ho_so_khen_thuong” làm ra"
        raise InputError([InputFault(message, str(folder))]) from None
    except (ValueError, KeyError, TypeError):
        raise InputError([InputFault("không phải kết quả do vanban ghi", str(record))]) from None
    inside = folder.resolve()
    paths = [folder / str(name) for name in names if str(name).endswith(".docx")]
    return [path for path in paths if path.resolve().is_relative_to(inside) and path.is_file()]


def records_of(document: VanBan, name: str, nominees: Nominees) -> list[BanGhi]:
    """Give the awards that a decision or a submission names; ``InputError`` where one is no sound record."""
    data = document.model_dump()
    date: ThoiGian = document.thoi_gian
    number = document.so_trong_loi
    decided = document.slug() == KINDS[0] and number is not None and number.so is not None and date.ca_ngay is not None
    shared = {
        "nam": _year(data, date),
        "loai_hinh": data.get("loai_hinh") or "Công trạng",
        "so_qd": number.bare("") if decided and number else None,
        "ngay_qd": date if decided else None,
    }
    try:
        return [
            BanGhi.model_validate({**shared, "danh_hieu_hinh_thuc": group["phan_thuong"], **who, **nominees.about(who)})
            for group in data["nhom"]
            for who in _recipients(group)
        ]
    except ValidationError as error:
        faults = [InputFault(each["msg"].removeprefix("Value error, "), name) for each in error.errors()]
        raise InputError(faults) from None


def _year(data: Mapping[str, Any], date: ThoiGian) -> int | None:
    """Give the last year of the achievement, else the year before a paper of its first quarter, else the paper's."""
    if span := data.get("thoi_gian_thanh_tich"):
        return int(span["den"]["nam"])
    return date.nam - 1 if date.nam and date.thang and date.thang <= 3 else date.nam


def _recipients(group: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for field, whom in _WHOM.items():
        for who in group.get(field) or ():
            called = str(who.get("danh_xung") or "").rpartition(" ")[2]
            name, unit = (next((who[key] for key in keys if who.get(key)), None) for keys in (_NAMES, _UNITS))
            unit = unit or str(who.get("chuc_vu") or "").partition(", ")[2] or None  # printed as one with the post
            yield {"doi_tuong": whom, "ten": name, "don_vi": unit,
                   "gioi_tinh": who.get("gioi_tinh") or _SEX.get(called)}  # fmt: skip
