"""The plan of the year: its quarters as offices keep them, its anniversaries reckoned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from vanban.danh_muc.ngay_ky_niem import LOI_KEU_GOI, nam_tron
from vanban.drafting.flow import flow
from vanban.drafting.nam_thi_dua.co_quan import MAU
from vanban.drafting.schema import schema_name
from vanban.loai.ke_hoach import KeHoach

_CAN: Final = ("co_quan_ban_hanh", "dia_danh", "noi_nhan", "nguoi_ky")
_DAU = """\
# yaml-language-server: $schema={schema}
# Kế hoạch công tác thi đua, khen thưởng năm {nam}. Tên cơ quan, nơi nhận, người ký lấy từ office.yaml.
# Làm tệp Word bằng lệnh: vanban render {tep} --defaults office.yaml -o van_ban/
# Chỉ ghi nội dung: dấu gạch đầu dòng, “Số:”, chữ in hoa, dấu chấm phẩy và “./.” do vanban thêm.
"""


def ke_hoach(nam: int, given: Mapping[str, Any]) -> str:
    """Write the plan; what ``given`` (the office's file) lacks and a plan needs stands in it as a sample."""
    data: dict[str, Any] = {
        "loai": KeHoach.slug(),
        **{name: MAU[name] for name in _CAN if name not in given},
        "ngay_ban_hanh": f"01/{nam}",
        "trich_yeu": f"Thực hiện công tác thi đua, khen thưởng năm {nam}",
        "mo_dau": f"Thực hiện nhiệm vụ công tác thi đua, khen thưởng năm {nam}, "
        f"{_co_quan(given)} xây dựng kế hoạch như sau:",
        "muc_dich": [
            f"Phát huy sức mạnh của tập thể, cá nhân, thi đua hoàn thành nhiệm vụ năm {nam}, lập thành tích chào mừng "
            f"{LOI_KEU_GOI.ky_niem(nam)} và các ngày lễ lớn trong năm.",
        ],
        "yeu_cau": [
            "Phong trào thi đua thiết thực, bám sát nhiệm vụ chính trị; thường xuyên kiểm tra, sơ kết, tổng kết.",
            "Khen thưởng kịp thời, công khai, đúng quy định; quan tâm người trực tiếp công tác, lao động.",
        ],
        "noi_dung": [{"quy": quy, "nhiem_vu": list(viec)} for quy, viec in enumerate(_viec(nam), 1)],
        "to_chuc_thuc_hien": [
            "Văn phòng chủ trì, theo dõi, hướng dẫn, kiểm tra việc thực hiện Kế hoạch này, tổng hợp kết quả, báo cáo "
            "theo quy định.",
            "Các phòng, đơn vị trực thuộc căn cứ nhiệm vụ được giao tổ chức thực hiện.",
        ],
        "ket_thuc": f"Trên đây là Kế hoạch công tác thi đua, khen thưởng năm {nam} của {_co_quan(given)}.",
    }
    head = _DAU.format(schema=schema_name(KeHoach), nam=nam, tep=f"{KeHoach.slug()}_{nam}.yaml")
    return head + "".join("\n" + "\n".join(_entry(name, value)) + "\n" for name, value in data.items())


def _viec(nam: int) -> tuple[tuple[str, ...], ...]:
    """Give the work of each quarter."""
    tron = [one for one in nam_tron(nam) if one is not LOI_KEU_GOI]
    le = [[f"Phát động đợt thi đua chào mừng {one.ky_niem(nam)}." for one in tron if _quy(one.thang) == quy]
          for quy in range(1, 5)]  # fmt: skip
    return (
        (
            f"Tổng kết công tác thi đua, khen thưởng năm {nam - 1} của cơ quan, của khối, cụm thi đua.",
            f"Ban hành kế hoạch công tác thi đua, khen thưởng và kế hoạch kiểm tra năm {nam}.",
            f"Phát động phong trào thi đua, đăng ký thi đua, ký kết giao ước thi đua năm {nam}.",
            f"Hoàn chỉnh hồ sơ đề nghị cấp trên khen thưởng thành tích năm {nam - 1}.",
            *le[0],
        ),
        (
            f"Tổ chức các hoạt động {LOI_KEU_GOI.ky_niem(nam)}.",
            "Tuyên truyền, nhân rộng điển hình tiên tiến, gương người tốt, việc tốt.",
            *le[1],
        ),
        (
            f"Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm {nam}.",
            "Tuyên dương, học tập mô hình mới, cách làm hay.",
            *le[2],
        ),
        (
            f"Kiểm tra công tác thi đua, khen thưởng năm {nam}.",
            f"Hướng dẫn đánh giá, bình xét, đề nghị khen thưởng năm {nam}.",
            "Họp Hội đồng Thi đua - Khen thưởng, lập hồ sơ đề nghị khen thưởng.",
            f"Tổng kết phong trào thi đua năm {nam}.",
            *le[3],
        ),
    )


def _quy(thang: int) -> int:
    return (thang + 2) // 3


def _co_quan(given: Mapping[str, Any]) -> str:
    return " ".join(str(given.get("co_quan_ban_hanh") or MAU["co_quan_ban_hanh"]).split())


def _entry(name: str, value: Any) -> Iterator[str]:
    """Write a key: lists a line each, the quarters with their work under them."""
    if not isinstance(value, list):
        yield f"{name}: {flow(value)}"
        return
    yield f"{name}:"
    for item in value:
        if isinstance(item, dict) and "nhiem_vu" in item:
            yield f"  - quy: {item['quy']}"
            yield "    nhiem_vu:"
            yield from (f"      - {flow(work)}" for work in item["nhiem_vu"])
        else:
            yield f"  - {flow(item)}"
