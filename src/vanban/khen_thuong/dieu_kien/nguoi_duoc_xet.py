"""R01-R05, R07-R09, R12, R13: the rules a nominee itself is held to.

Each gives ``None`` where the rule has nothing to say of the case.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from vanban.chu.text import slug
from vanban.danh_muc.phan_thuong import PhanThuong
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh, cac_lan, khong_lam_can_cu, lich_su_du
from vanban.khen_thuong.dieu_kien.co_sang_kien import la_tac_gia
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, KetQua, TieuChi, tat_ca
from vanban.khen_thuong.dieu_kien.quy_tac import tra_loi
from vanban.khen_thuong.dieu_kien.thoi_gian import KhongKyLuat, SoThang, cong_thang, so_thang, thang_cong_tac
from vanban.khen_thuong.dieu_kien.tieu_chuan import TieuChuan
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.lich_su import LanKhen, QuyetDinhKyLuat, ngay_cuoi, ngay_dau
from vanban.khen_thuong.sang_kien import SangKien
from vanban.khen_thuong.tap_the import HoGiaDinh

_NEEDS_LDTT = ("LDTT", "CSTDCS", "CSTT")
_UNIT_TITLES = ("TTLDXS", "TTLDTT")
"""Titles of units, the first including the second."""
_WHY_R04 = {
    DAT: "", KHONG_DAT: "thành tích tính cả trong thời hạn kỷ luật",
    CAN_XAC_MINH: "chưa rõ việc kỷ luật, xem xét, thời hạn hoặc thời gian thành tích",
}  # fmt: skip


def r01(hs: DoiTuongXet, ways: Sequence[TieuChuan], bc: BoiCanh) -> TieuChi | None:
    """R01: an earlier award is asked only where every way to the award names one."""
    if not ways:
        return None
    asked = [way.khen_truoc for way in ways]
    if not all(asked):
        return tra_loi("R01", bc.ngay, DAT, "có tiêu chuẩn không đòi mức khen trước")
    named = sorted({code for codes in asked for code in codes})
    held = cac_lan(hs, named, chac=True)
    names = " hoặc ".join(THEO_MA[code].ten_in() for code in named)
    if held:
        return tra_loi("R01", bc.ngay, DAT, f"tiêu chuẩn đòi {names}", tuple(map(str, held)))
    absent = lich_su_du(hs) and not cac_lan(hs, named, chac=False)
    return tra_loi("R01", bc.ngay, KHONG_DAT if absent else CAN_XAC_MINH, f"chưa thấy {names} có số, ngày quyết định")


def r02(hs: DoiTuongXet, award: PhanThuong, bc: BoiCanh) -> TieuChi | None:
    """R02: the same achievement must not have won a form of commendation before."""
    if award.danh_hieu:
        return None
    story = hs.thanh_tich if isinstance(hs, HoGiaDinh) else getattr(hs, "thanh_tich_tom_tat", None)
    answers = [(_same(hs, story, one), one) for one in hs.lich_su if not one.la_danh_hieu]
    answer = tat_ca([one for one, _ in answers])
    if answer is DAT and not hs.da_ke_du_lich_su:
        return tra_loi("R02", bc.ngay, CAN_XAC_MINH, "chưa xác nhận đã kê đủ lịch sử khen thưởng")
    reason = "" if answer is DAT else "trùng hoặc có thể trùng thành tích đã khen"
    return tra_loi("R02", bc.ngay, answer, reason, tuple([str(one) for found, one in answers if found is answer]))


def _same(hs: DoiTuongXet, story: str | None, one: LanKhen) -> KetQua:
    """Say whether an achievement is another than that of an earlier award."""
    start, end = ngay_dau(hs.thoi_gian_thanh_tich_tu), ngay_cuoi(hs.thoi_gian_thanh_tich_den)
    since, until = ngay_dau(one.tu), ngay_cuoi(one.den)
    if start and end and since and until:
        if end < since or until < start:
            return DAT
        same_story = story and one.thanh_tich and slug(story) == slug(one.thanh_tich)
        return KHONG_DAT if same_story else CAN_XAC_MINH
    return DAT if start and one.nam < start.year else CAN_XAC_MINH


def r03(hs: DoiTuongXet, award: PhanThuong, ways: Sequence[TieuChuan], bc: BoiCanh) -> TieuChi | None:
    """R03: what the merit rests on must not be awards for an unforeseen deed or a themed movement."""
    if award.danh_hieu:
        return None
    forms = [one for one in hs.lich_su if not one.la_danh_hieu]
    codes = {code for way in ways for code in (*way.khen_truoc, *way.khen_kem)} if forms else ()
    used = [one for one in forms if one.ma in codes]
    if not used:
        return None
    barred = [one for one in used if khong_lam_can_cu(one)]
    unknown = [one for one in used if one.loai_hinh is None]
    before = {code for way in ways for code in way.khen_truoc}
    asked = [one for one in used if one.ma in before]
    if asked and all(one in barred for one in asked) and all(way.khen_truoc for way in ways):
        answer = KHONG_DAT if lich_su_du(hs) else CAN_XAC_MINH
        return tra_loi("R03", bc.ngay, answer, "mới thấy khen đột xuất, chuyên đề", tuple(map(str, asked)))
    if unknown:
        return tra_loi("R03", bc.ngay, CAN_XAC_MINH, "lần khen chưa ghi loại hình", tuple(map(str, unknown)))
    return tra_loi("R03", bc.ngay, DAT, "đã bỏ các lần khen đột xuất, chuyên đề" if barred else "")


def r04(hs: DoiTuongXet, award: PhanThuong, bc: BoiCanh) -> TieuChi:
    """R04: nothing pending; after discipline only what was achieved when it was over.

    A yearly title's achievement is the year's unless its period is told.
    """
    if hs.dang_bi_xem_xet:
        return tra_loi("R04", bc.ngay, KHONG_DAT, "đang bị xem xét, xác minh")
    answers: list[KetQua] = [DAT if hs.dang_bi_xem_xet is False and hs.ky_luat is not None else CAN_XAC_MINH]
    if hs.ky_luat:
        start = ngay_dau(hs.thoi_gian_thanh_tich_tu) or (datetime.date(bc.nam, 1, 1) if award.hang_nam else None)
        answers += [_over(one, start) for one in hs.ky_luat]
    answer = tat_ca(answers)
    return tra_loi("R04", bc.ngay, answer, _WHY_R04[answer], tuple(map(str, hs.ky_luat or ())))


def _over(one: QuyetDinhKyLuat, start: datetime.date | None) -> KetQua:
    until = ngay_cuoi(one.het_han)
    if until is None or start is None:
        return CAN_XAC_MINH
    return DAT if start > until else KHONG_DAT


def r05(hs: DoiTuongXet, bc: BoiCanh) -> TieuChi | None:
    """R05: the months a unit reckoned must not leave out maternity leave."""
    leave = hs.thoi_gian_nghi if isinstance(hs, CaNhan) else None
    if not isinstance(hs, CaNhan) or not leave or not any(one.loai == "thai sản" for one in leave):
        return None
    months = thang_cong_tac(hs, bc)
    if months is None or hs.so_thang_lam_viec is None:
        return tra_loi("R05", bc.ngay, CAN_XAC_MINH, "chưa có ngày vào cơ quan hoặc số tháng đơn vị đã tính")
    others = sum(
        so_thang(since, until) + 1
        for one in leave
        if one.loai != "thai sản" and (since := ngay_dau(one.tu)) and (until := ngay_cuoi(one.den))
    )
    due = min(months[0], 12)
    reason = f"đơn vị tính {hs.so_thang_lam_viec} tháng, kể cả thai sản là {due} tháng"
    if hs.so_thang_lam_viec >= due:
        return tra_loi("R05", bc.ngay, DAT, reason)
    answer = CAN_XAC_MINH if hs.so_thang_lam_viec >= due - others else KHONG_DAT
    return tra_loi("R05", bc.ngay, answer, reason)


def r07(hs: DoiTuongXet, award: PhanThuong, bc: BoiCanh) -> TieuChi | None:
    """R07: awards of the State: achievements up to a day not over six months before submission."""
    if not award.cap_nha_nuoc(bc.ngay):
        return None
    last, submitted = ngay_cuoi(hs.thoi_gian_thanh_tich_den), bc.ngay_trinh
    if last is None or submitted is None:
        return tra_loi("R07", bc.ngay, CAN_XAC_MINH, "chưa có thời điểm cuối của thành tích hoặc ngày trình")
    fresh = submitted <= cong_thang(last, 6)
    reason = f"thành tích đến {last:%d/%m/%Y}, trình ngày {submitted:%d/%m/%Y}"
    return tra_loi("R07", bc.ngay, DAT if fresh else KHONG_DAT, reason)


def r08(hs: DoiTuongXet, award: PhanThuong, bc: BoiCanh) -> TieuChi | None:
    """R08: an initiative serves one form once, and never a title and a form; between titles it is only told."""
    used = hs.sang_kien_dung if isinstance(hs, CaNhan) else None
    if not used:
        return None
    answers = [(_reused(one, award, bc), one) for one in used]
    answer = tat_ca(found for found, _ in answers)
    reason = {DAT: "", KHONG_DAT: "sáng kiến đã dùng cho lần khen khác"}.get(
        answer, "sáng kiến đã dùng cho danh hiệu khác, hoặc chưa rõ đã dùng cho lần khen nào"
    )
    return tra_loi("R08", bc.ngay, answer, reason, tuple(str(one) for found, one in answers if found is answer))


def _reused(one: SangKien, award: PhanThuong, bc: BoiCanh) -> KetQua:
    if one.da_dung_cho is None:
        return CAN_XAC_MINH
    others = [use for use in one.da_dung_cho if (use.ma, use.nam) != (award.ma, bc.nam)]
    if not others:
        return DAT
    if not all(use.ma for use in others):
        return CAN_XAC_MINH
    only_titles = award.danh_hieu and all(THEO_MA[use.ma].danh_hieu for use in others)
    return CAN_XAC_MINH if only_titles else KHONG_DAT


def r09(hs: DoiTuongXet, bc: BoiCanh) -> TieuChi | None:
    """R09: each initiative has its decision or confirmation, and the nominee among its authors."""
    if not isinstance(hs, CaNhan) or not hs.sang_kien:
        return None
    used = hs.sang_kien_dung or ()
    answers = [tat_ca((la_tac_gia(hs, one), DAT if one.co_van_ban else CAN_XAC_MINH)) for one in used]
    if len(used) < len(hs.sang_kien):
        answers.append(CAN_XAC_MINH)
    answer = tat_ca(answers)
    reason = {DAT: "", KHONG_DAT: "người được đề nghị không phải tác giả, đồng tác giả"}.get(
        answer, "thiếu văn bản công nhận, tác giả, hoặc không thấy mã sáng kiến"
    )
    return tra_loi("R09", bc.ngay, answer, reason, tuple(map(str, used)))


def r12(hs: DoiTuongXet, award: PhanThuong, bc: BoiCanh) -> TieuChi | None:
    """R12: the head of a unit only with the unit's own title, where local rules say so."""
    needed = bc.quy_dinh.danh_hieu_don_vi_cua_nguoi_dung_dau.get(award.ma)
    if needed is None or not isinstance(hs, CaNhan) or hs.la_nguoi_dung_dau is False:
        return None
    if hs.la_nguoi_dung_dau is None or bc.don_vi is None:
        return tra_loi("R12", bc.ngay, CAN_XAC_MINH, "chưa rõ có phải người đứng đầu, hoặc chưa có số liệu đơn vị")
    enough = _UNIT_TITLES if needed == "TTLDTT" else (needed,)
    held = cac_lan(bc.don_vi, enough, chac=True, trong=(bc.nam,))
    if held:
        return tra_loi("R12", bc.ngay, DAT, "", tuple(map(str, held)))
    missing = lich_su_du(bc.don_vi) and not set(enough) & set(bc.don_vi.de_nghi)
    answer = KHONG_DAT if missing else CAN_XAC_MINH
    return tra_loi("R12", bc.ngay, answer, f"đơn vị chưa có quyết định {THEO_MA[needed].ten_in()} năm {bc.nam}")


def r13(hs: DoiTuongXet, award: PhanThuong, bc: BoiCanh) -> TieuChi | None:
    """R13: too few months' work, or discipline, where local rules bar it."""
    rules = bc.quy_dinh
    parts = []
    if award.ma in _NEEDS_LDTT and rules.so_thang_lam_viec_toi_thieu:
        parts.append(SoThang(rules.so_thang_lam_viec_toi_thieu).xet(hs, bc))
    if award.ma in _NEEDS_LDTT and rules.muc_ky_luat_khong_xet:
        parts.append(KhongKyLuat(rules.muc_ky_luat_khong_xet).xet(hs, bc))
    if not parts:
        return None
    evidence = tuple(text for part in parts for text in part.chung_cu)
    reason = "; ".join(f"{part.noi_dung}: {part.ket_qua}" for part in parts)
    return tra_loi("R13", bc.ngay, tat_ca(part.ket_qua for part in parts), reason, evidence)
