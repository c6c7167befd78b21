"""Money as papers print it: digits, and the same amount in words behind them.

The words are made from the digits and never typed, so that the two always agree.

>>> so_tien(33_600_000), bang_chu(33_600_000)
('33.600.000 đồng', 'ba mươi ba triệu sáu trăm nghìn đồng')
>>> kem_bang_chu("2.340.000")
'(Bằng chữ: hai triệu ba trăm bốn mươi nghìn đồng)'
"""

from __future__ import annotations

from vanban.chu.doc_so import Le, Nghin, doc_so
from vanban.chu.viet_so import So, lam_tron, nhan_so, viet_so


def so_tien(so: So) -> str:
    """Write an amount in digits, rounded half up to whole đồng; raises as ``nhan_so`` does."""
    return f"{viet_so(so, 0)} đồng"


def bang_chu(so: So, *, le: Le = "linh", nghin: Nghin = "nghìn") -> str:
    """Write the amount that ``so_tien`` prints in words."""
    return f"{doc_so(lam_tron(nhan_so(so)), le=le, nghin=nghin)} đồng"


def kem_bang_chu(so: So, *, le: Le = "linh", nghin: Nghin = "nghìn") -> str:
    """Write the brackets that stand behind an amount in digits."""
    return f"(Bằng chữ: {bang_chu(so, le=le, nghin=nghin)})"
