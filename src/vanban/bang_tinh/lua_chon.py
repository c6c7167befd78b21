"""What the drop-downs of a dossier's workbook offer where the choices are few and fixed.

The five classes of individuals are the rows of the yearly statistics of khen thưởng.
"""

PHAN_LOAI_CA_NHAN = (
    "Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên",
    "Lãnh đạo cấp vụ, sở, ngành và tương đương",
    "Doanh nhân",
    "Các cấp lãnh đạo từ phó phòng trở lên",
    "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu",
)
PHAN_LOAI_TAP_THE = (
    "Cơ quan Đảng",
    "Cơ quan Hành chính",
    "Đơn vị sự nghiệp",
    "Doanh nghiệp",
    "Hợp tác xã",
    "Cơ quan Trung ương đóng trên địa bàn",
)
PHAN_LOAI = (*PHAN_LOAI_CA_NHAN, *PHAN_LOAI_TAP_THE, "Hộ gia đình", "Đối tượng khác")
MUC_HOAN_THANH = (
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
)
KY_LUAT = ("Khiển trách", "Cảnh cáo", "Hạ bậc lương", "Giáng chức", "Cách chức", "Buộc thôi việc")
LOAI_HINH = ("Công trạng", "Đột xuất", "Phong trào thi đua", "Quá trình cống hiến", "Niên hạn", "Đối ngoại")
CAP_SANG_KIEN = ("Cơ sở", "Bộ, ban, ngành, tỉnh", "Toàn quốc")
VAI_TRO = ("Chủ tịch", "Phó Chủ tịch", "Ủy viên thường trực", "Ủy viên", "Thư ký")
NHOM_LAO_DONG = ("cán bộ, công chức, viên chức", "công nhân", "nông dân", "khác")
CAP_CO_QUAN = (
    "Đơn vị, sở, ban và tương đương",
    "Cấp xã",
    "Doanh nghiệp, hợp tác xã",
    "Bộ, ban, ngành, tỉnh",
)
