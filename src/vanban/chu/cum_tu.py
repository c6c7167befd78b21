"""Which words belong together, so that a title breaks between meanings.

Vietnamese writes its syllables apart: "thi đua" is one word and so is "nhân
dân". A title that breaks inside one reads badly, and it reads best when a line
begins with a linking word or follows a comma.

>>> words = "Ban Quản lý các Khu công nghiệp".split()
>>> [word for word, price in zip(words, break_prices(words)) if price <= NEUTRAL]
['lý', 'nghiệp']
"""

from __future__ import annotations

from collections.abc import Sequence

NEUTRAL = 25.0
"""The price of an ordinary break, in points of unevenness that are as bad."""
_AWKWARD, _WRONG = 90.0, 250.0

# A line may begin with these, and should not end with them.
_LINKING = frozenset(
    "và hoặc của các những về trong ngoài cho với tại theo từ đến là để do bởi trên dưới trước sau giữa nhằm qua gồm khi mà vì".split()
)
# Nouns of class and measure: what they name follows them at once.
_CLASS = frozenset(
    "năm số ngày tháng quý tỉnh thành huyện quận xã phường thôn đợt lần khóa kỳ cấp đồng chí ông bà khối cụm phòng ban sở bộ cục vụ".split()
)
# Words of several syllables in names of offices and subjects of their papers.
_PHRASES = tuple(
    phrase.split()
    for phrase in (
        "an ninh,an sinh xã hội,an toàn,bảo đảm,bảo hiểm xã hội,bảo vệ,biên chế,bổ sung,bồi dưỡng,cải cách,cán bộ,chấp hành,chế độ,chỉ đạo,"
        "chính phủ,chính quyền,chính sách,chính trị,chủ tịch,chủ trương,chuyên đề,chuyên môn,chuyển đổi số,công an,công chức,công dân,"
        "công đoàn,công khai,công nghệ,công nghiệp,công tác,công thương,công trình,công trạng,công vụ,cơ quan,cơ sở,cống hiến,cộng đồng,cộng hòa,"
        "dân chủ,dân quân,dân số,dân tộc,danh hiệu,danh sách,doanh nghiệp,du lịch,dự án,dự toán,dịch vụ,việc làm,phổ thông,trung học phổ thông,trung học cơ sở,tiểu học,mầm non,đại học,cao đẳng,nông lâm sản,thủy sản,đại biểu,đại hội,đào tạo,đảng bộ,đảng ủy,đảng viên,"
        "đánh giá,đăng ký,đầu tư,đấu tranh,đề án,đề nghị,địa bàn,địa phương,điển hình,điều chỉnh,điều hành,đoàn thể,đơn vị,đời sống,đối ngoại,"
        "giai đoạn,giám đốc,giám sát,giao thông,giao ước,giáo dục,giải pháp,hải quan,hành chính,hệ thống,hiệu quả,hiệu trưởng,hình thức,hoàn thành,"
        "hoàn thiện,hoạt động,hội đồng,hội nghị,hợp tác,huân chương,hướng dẫn,kế hoạch,kết quả,khen thưởng,khiếu nại,khoa học,khu công nghiệp,"
        "khu chế xuất,khu kinh tế,khu vực,kiểm tra,kiểm soát,kinh doanh,kinh phí,kinh tế,kỷ luật,kỷ niệm,kỹ thuật,lao động,lãnh đạo,lãng phí,"
        "lập thành tích,lễ hội,liên hiệp,liên minh,linh hoạt,lực lượng,lý luận,mặt trận,miền núi,môi trường,mục đích,mục tiêu,nâng cao,ngân hàng,ngân sách,"
        "nghệ thuật,nghị định,nghị quyết,nghiệp vụ,nhà nước,nhà trường,nhân dân,nhân lực,nhân rộng,nhiệm kỳ,nhiệm vụ,nội dung,nội vụ,nông dân,nông nghiệp,"
        "nông thôn,phát động,phát huy,phát triển,phòng chống,phong trào,phối hợp,phổ biến,phụ nữ,pháp luật,quản lý,quốc gia,quốc hội,đoàn đại biểu quốc hội,quốc phòng,quốc tế,quy chế,"
        "quy định,quy hoạch,quyết định,sáng kiến,sơ kết,sản xuất,sắp xếp,sự nghiệp,tài chính,tài nguyên,tài sản,tăng cường,tập huấn,tập thể,thanh niên,"
        "thanh tra,thành lập,thành phố,thành tích,thẩm định,thể thao,thi đua,thị trường,thiếu niên,thông báo,thông tin,thống kê,thủ tục,thủ tướng,"
        "thực hiện,thường trực,thường vụ,tiên tiến,tiêu biểu,tiêu chí,tiết kiệm,tinh gọn,tố cáo,tổ chức,tổng kết,tổng hợp,trách nhiệm,tham nhũng,triển khai,"
        "trọng điểm,trọng tâm,trung tâm,trung ương,truyền thông,truyền thống,trường học,tuyên dương,tuyên truyền,tư pháp,tư tưởng,ủy ban,ứng dụng,"
        "văn bản,văn hóa,văn phòng,văn thư,vận động,vệ sinh,viên chức,việt nam,vinh danh,xã hội,xây dựng,xuất khẩu,y tế,yêu cầu,yêu nước,"
        "mặt trận tổ quốc,tổ quốc,chữ thập đỏ,cựu chiến binh,người có công,sở hữu trí tuệ,hạ tầng,kết cấu,lưu trữ,phòng cháy,chữa cháy,hà nội,đồng nai,"
        "hồ chí minh,đà nẵng,cần thơ,hải phòng,miền đông nam bộ,nam bộ"
    ).split(",")
)
_LONGEST = max(len(phrase) for phrase in _PHRASES)
_KNOWN = frozenset(map(tuple, _PHRASES))


def break_prices(words: Sequence[str]) -> list[float]:
    """Give for each word the price of ending a line after it; ``NEUTRAL`` or less is a good place."""
    bare = [word.strip("“”\"'(),;:.").lower() for word in words]
    prices = [_between(words[i], words[i + 1], bare[i], bare[i + 1]) for i in range(len(words) - 1)]
    for start in range(len(words)):
        for length in range(2, min(_LONGEST, len(words) - start) + 1):
            if tuple(bare[start : start + length]) in _KNOWN:
                for inside in range(start, start + length - 1):
                    if words[inside][-1:] not in ",;:" or bare[inside : inside + 2] == ["phòng", "chống"]:
                        prices[inside] = _WRONG
    return [*prices, 0.0]


def _between(word: str, following: str, bare: str, bare_following: str) -> float:
    """Price the break between two words that no phrase joins."""
    if bare in _LINKING or bare in _CLASS or following[0].isdigit() or bare.isdigit():
        return _WRONG if word[-1] not in ",;:" else 0.0
    if word in ("-", "–"):
        return _AWKWARD
    if word[-1] in ",;:" or bare_following in _LINKING:
        return 0.0
    if following in ("-", "–"):
        return _WRONG
    return NEUTRAL if not (word[0].isupper() and following[0].isupper()) else _AWKWARD
