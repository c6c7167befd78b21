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
_LINKING_WORDS = """
bởi, cho, các, của, do, dưới, giữa, gồm, hoặc, khi, là, mà, ngoài, nhằm, những, qua, sau, theo, trong, trên,
trước, tại, từ, và, vì, về, với, đến, để
"""
# Nouns of class and measure: what they name follows them at once.
_CLASS_WORDS = """
ban, bà, bộ, chí, cấp, cục, cụm, huyện, khóa, khối, kỳ, lần, ngày, năm, phòng, phường, quý, quận, số, sở,
thành, tháng, thôn, tỉnh, vụ, xã, ông, đồng, đợt
"""
# Words of several syllables in names of offices and subjects of their papers.
_WORDS = """
an ninh, an sinh xã hội, an toàn, biên chế, bảo hiểm xã hội, bảo vệ, bảo đảm, bồi dưỡng, bổ sung, cao đẳng,
chuyên môn, chuyên đề, chuyển đổi số, chính phủ, chính quyền, chính sách, chính trị, chấp hành, chế độ, chỉ
đạo, chủ trương, chủ tịch, chữ thập đỏ, chữa cháy, cán bộ, công an, công chức, công dân, công khai, công
nghiệp, công nghệ, công thương, công trình, công trạng, công tác, công vụ, công đoàn, cơ quan, cơ sở, cải
cách, cần thơ, cống hiến, cộng hòa, cộng đồng, cựu chiến binh, danh hiệu, danh sách, doanh nghiệp, du lịch,
dân chủ, dân quân, dân số, dân tộc, dịch vụ, dự toán, dự án, giai đoạn, giao thông, giao ước, giám sát, giám
đốc, giáo dục, giải pháp, hiệu quả, hiệu trưởng, hoàn thiện, hoàn thành, hoạt động, huân chương, hà nội, hành
chính, hình thức, hướng dẫn, hạ tầng, hải phòng, hải quan, hệ thống, hồ chí minh, hội nghị, hội đồng, hợp tác,
khen thưởng, khiếu nại, khoa học, khu chế xuất, khu công nghiệp, khu kinh tế, khu vực, kinh doanh, kinh phí,
kinh tế, kiểm soát, kiểm tra, kế hoạch, kết cấu, kết quả, kỷ luật, kỷ niệm, kỹ thuật, lao động, linh hoạt,
liên hiệp, liên minh, lãng phí, lãnh đạo, lý luận, lưu trữ, lập thành tích, lễ hội, lực lượng, miền núi, miền
đông nam bộ, môi trường, mầm non, mặt trận, mặt trận tổ quốc, mục tiêu, mục đích, nam bộ, nghiệp vụ, nghệ
thuật, nghị quyết, nghị định, ngân hàng, ngân sách, người có công, nhiệm kỳ, nhiệm vụ, nhà nước, nhà trường,
nhân dân, nhân lực, nhân rộng, nâng cao, nông dân, nông lâm sản, nông nghiệp, nông thôn, nội dung, nội vụ,
phong trào, pháp luật, phát huy, phát triển, phát động, phòng cháy, phòng chống, phối hợp, phổ biến, phổ
thông, phụ nữ, quy chế, quy hoạch, quy định, quyết định, quản lý, quốc gia, quốc hội, quốc phòng, quốc tế,
sáng kiến, sơ kết, sản xuất, sắp xếp, sở hữu trí tuệ, sự nghiệp, tham nhũng, thanh niên, thanh tra, thi đua,
thiếu niên, thành lập, thành phố, thành tích, thông báo, thông tin, thường trực, thường vụ, thẩm định, thể
thao, thị trường, thống kê, thủ tướng, thủ tục, thủy sản, thực hiện, tinh gọn, tiên tiến, tiêu biểu, tiêu chí,
tiết kiệm, tiểu học, triển khai, trung học cơ sở, trung học phổ thông, trung tâm, trung ương, truyền thông,
truyền thống, trách nhiệm, trường học, trọng tâm, trọng điểm, tuyên dương, tuyên truyền, tài chính, tài
nguyên, tài sản, tăng cường, tư pháp, tư tưởng, tập huấn, tập thể, tố cáo, tổ chức, tổ quốc, tổng hợp, tổng
kết, vinh danh, viên chức, việc làm, việt nam, văn bản, văn hóa, văn phòng, văn thư, vận động, vệ sinh, xuất
khẩu, xây dựng, xã hội, y tế, yêu cầu, yêu nước, điều chỉnh, điều hành, điển hình, đoàn thể, đoàn đại biểu
quốc hội, đà nẵng, đào tạo, đánh giá, đăng ký, đơn vị, đại biểu, đại học, đại hội, đảng bộ, đảng viên, đảng
ủy, đấu tranh, đầu tư, đề nghị, đề án, địa bàn, địa phương, đối ngoại, đồng nai, đời sống, ủy ban, ứng dụng
"""


def _entries(text: str) -> list[str]:
    return [" ".join(entry.split()) for entry in text.split(",")]


_LINKING = frozenset(_entries(_LINKING_WORDS))
_CLASS = frozenset(_entries(_CLASS_WORDS))
_PHRASES = frozenset(tuple(phrase.split()) for phrase in _entries(_WORDS))
_LONGEST = max(map(len, _PHRASES))


def break_prices(words: Sequence[str]) -> list[float]:
    """Give for each word the price of ending a line after it; ``NEUTRAL`` or less is a good place."""
    bare = [word.strip("“”\"'(),;:.").lower() for word in words]
    prices = [_between(words[i], words[i + 1], bare[i], bare[i + 1]) for i in range(len(words) - 1)]
    for start in range(len(words)):
        for length in range(2, min(_LONGEST, len(words) - start) + 1):
            if tuple(bare[start : start + length]) in _PHRASES:
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
