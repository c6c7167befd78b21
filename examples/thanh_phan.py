"""Components on their own: a right recipient list and signature block in a document of your own making.

python examples/thanh_phan.py cong_van.docx
"""

from __future__ import annotations

import sys

from docx import Document

import vanban

recipients = vanban.NoiNhan(noi_nhan=["Như trên", "UBND tỉnh (để b/c)"], luu="VT, TH")
signer = vanban.NguoiKy(quyen_han="KT.", chuc_vu="Phó Giám đốc", ho_ten="Trần Thị Ví Dụ")
number = vanban.SoKyHieu(so=7, ky_hieu="STC-VP")

document = Document()
for component in (number, signer, recipients):
    for line in str(component).split("\n"):
        document.add_paragraph(line)
document.save(sys.argv[1] if len(sys.argv) > 1 else "thanh_phan.docx")
