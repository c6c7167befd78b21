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
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

NEUTRAL = 25.0
"""The price of an ordinary break, in points of unevenness that are as bad."""
_UNKNOWN, _WRONG = 120.0, 250.0

# A line may begin with these, and should not end with them.
_LINKING_WORDS = """
bởi, cho, các, ngày, của, do, dưới, giữa, gồm, hoặc, khi, là, mà, ngoài, nhằm, những, qua, sau, theo, trong, trên,
trước, tại, từ, và, vì, về, với, đến, để
"""
# Nouns of class and measure: what they name follows them at once.
_CLASS_WORDS = """
ban, bà, bộ, chí, cấp, cục, cụm, huyện, khóa, khối, kỳ, lần, ngày, năm, phòng, phường, quý, quận, số, sở,
thành, tháng, thôn, tỉnh, vụ, xã, ông, đồng, đợt
"""
# What an institution is, at the head of its name: the best place for a break is right after it.
_HEAD_WORDS = """
ban chỉ đạo, ban quản lý, ban thường trực, ban thường vụ, bệnh viện, chi cục, chánh văn phòng, công ty, công ty cổ
phần, cục, cục trưởng, giám đốc, hđnd thành phố, hđnd tỉnh, học viện, hội đồng, hội đồng nhân dân, kho bạc nhà
nước, kt. chủ tịch, kt. giám đốc, kt. trưởng ban, liên đoàn lao động, phòng, phó chánh văn phòng, phó cục trưởng,
phó giám đốc, phó trưởng ban, phó trưởng phòng, phó vụ trưởng, sở, thanh tra, tl. bộ trưởng, tl. chủ tịch, tl. giám
đốc, trung tâm, trường, trường cao đẳng, trường mầm non, trường tiểu học, trường trung học cơ sở, trường trung học
phổ thông, trường đại học, trưởng ban, trưởng phòng, trạm y tế, tập đoàn, tổng công ty, tổng cục, ubnd phường, ubnd
thành phố, ubnd tỉnh, ubnd xã, viện, viện nghiên cứu, văn phòng, vụ trưởng, ủy ban nhân dân
"""
# Words of several syllables in names of offices and subjects of their papers.
_WORDS = """
an giang, an ninh, an sinh xã hội, an toàn, biên chế, biên phòng, bà rịa, bách khoa, báo chí, bình dương, bình
phước, bình định, bưu chính, bảo hiểm xã hội, bảo tàng, bảo vệ, bảo vệ thực vật, bảo đảm, bất động sản, bắc ninh,
bến tre, bồi dưỡng, bổ sung, cao bằng, cao đẳng, chuyên môn, chuyên viên, chuyên đề, chuyển đổi số, chính phủ,
chính quyền, chính sách, chính trị, chăn nuôi, chấp hành, chế độ, chỉ đạo, chủ trương, chủ tịch, chức năng, chữ
thập đỏ, chữa cháy, cà mau, cán bộ, công an, công chức, công chứng, công dân, công khai, công nghiệp, công nghệ,
công thương, công trình, công trạng, công tác, công vụ, công đoàn, cơ quan, cơ sở, cải cách, cấp nước, cần thơ,
cống hiến, cổ truyền, cộng hòa, cộng đồng, cửa khẩu, cựu chiến binh, danh hiệu, danh sách, doanh nghiệp, du lịch,
dân chủ, dân quân, dân số, dân sự, dân tộc, dược phẩm, dịch vụ, dự phòng, dự toán, dự án, gia lai, giai đoạn, giao
thông, giao ước, giám sát, giám định, giám đốc, giáo dục, giải pháp, hiệu quả, hiệu trưởng, hoàn thiện, hoàn thành,
hoạt động, huân chương, huế, hà nội, hà tĩnh, hành chính, hành chính công, hình sự, hình thức, hưng yên, hướng dẫn,
hướng nghiệp, hạ tầng, hải phòng, hải quan, hệ thống, hỗ trợ, hồ chí minh, hội nghị, hội đồng, hợp tác, hợp tác xã,
hữu nghị, khen thưởng, khiếu nại, kho bạc, khoa học, khu chế xuất, khu công nghiệp, khu kinh tế, khu vực, khuyến
học, khuyến nông, khánh hòa, khí tượng, kinh doanh, kinh phí, kinh tế, kinh tế quốc dân, kiến trúc, kiểm lâm, kiểm
nghiệm, kiểm soát, kiểm tra, kon tum, kế hoạch, kết cấu, kết quả, kỷ luật, kỷ niệm, kỹ thuật, lai châu, lao động,
linh hoạt, liên hiệp, liên minh, long an, lào cai, lâm nghiệp, lâm đồng, lãng phí, lãnh đạo, lý luận, lưu trữ, lạng
sơn, lập thành tích, lễ hội, lực lượng, miền núi, miền đông nam bộ, môi trường, mầm non, mặt trận, mặt trận tổ
quốc, mục tiêu, mục đích, nam bộ, nghiệp vụ, nghề nghiệp, nghệ an, nghệ thuật, nghị quyết, nghị định, ngoại ngữ,
ngân hàng, ngân sách, nhân viên, người cao tuổi, người có công, nhiệm kỳ, nhiệm vụ, nhà nước, nhà trường, nhà ở,
nhân dân, nhân lực, nhân rộng, ninh bình, ninh thuận, nâng cao, nông dân, nông lâm sản, nông nghiệp, nông thôn, nội
dung, nội vụ, phong trào, pháp luật, pháp y, phát huy, phát thanh, phát triển, phát động, phòng cháy, phòng chống,
phòng hộ, phú thọ, phú yên, phối hợp, phổ biến, phổ thông, phụ nữ, phục hồi, phục vụ, quy chế, quy hoạch, quy định,
quyết định, quân sự, quản lý, quản lý thị trường, quảng nam, quảng ngãi, quảng ninh, quảng trị, quốc gia, quốc hội,
quốc phòng, quốc tế, sáng kiến, sơ kết, sơn la, sư phạm, sản nhi, sản xuất, sắp xếp, sở hữu trí tuệ, sự cố, sự
nghiệp, tham nhũng, thanh hóa, thanh niên, thanh tra, thi hành án, thi đua, thiếu niên, thoát nước, thuế, thành
lập, thành phố, thành tích, thái nguyên, thông báo, thông tin, thú y, thư viện, thường trực, thường vụ, thường
xuyên, thẩm định, thể dục, thể thao, thị trường, thống kê, thủ tướng, thủ tục, thủy lợi, thủy sản, thủy văn, thừa
thiên huế, thực hiện, thực phẩm, tin học, tinh gọn, tiên tiến, tiêu biểu, tiêu chí, tiết kiệm, tiểu học, triển
khai, trung học cơ sở, trung học phổ thông, trung tâm, trung ương, truyền hình, truyền thông, truyền thống, trách
nhiệm, trường học, trọng tâm, trọng điểm, trồng trọt, trợ giúp, trực tiếp, tuyên dương, tuyên quang, tuyên truyền,
tài chính, tài nguyên, tài nguyên và môi trường, tài sản, tâm thần, tây ninh, tín dụng, tòa án, tăng cường, tư
pháp, tư tưởng, tập huấn, tập thể, tệ nạn, tố cáo, tổ chức, tổ quốc, tổng hợp, tổng kết, tội phạm, vinh danh, viên
chức, viễn thông, việc làm, viện kiểm sát, việt nam, văn bản, văn hóa, văn phòng, văn thư, vĩnh long, vũng tàu, vận
động, vệ sinh, xuất bản, xuất khẩu, xây dựng, xã hội, y học, y tế, yêu cầu, yêu nước, đa khoa, điều chỉnh, điều
hành, điển hình, điện biên, điện lực, đoàn thể, đoàn đại biểu quốc hội, đà nẵng, đào tạo, đánh giá, đô thị, đăng
ký, đơn vị, đại biểu, đại học, đại hội, đảng bộ, đảng viên, đảng ủy, đấu tranh, đầu nguồn, đầu tư, đắk lắk, đề
nghị, đề án, địa bàn, địa phương, đối ngoại, đồng nai, đồng tháp, đời sống, ủy ban, ứng dụng, ứng phó
"""


def _entries(text: str) -> list[str]:
    return [" ".join(entry.split()) for entry in text.split(",")]


_HEADS = frozenset(_entries(_HEAD_WORDS))
_LONGEST_HEAD = max(head.count(" ") + 1 for head in _HEADS)
_LINKING = frozenset(_entries(_LINKING_WORDS))
_CLASS = frozenset(_entries(_CLASS_WORDS))
_PHRASES = frozenset(tuple(phrase.split()) for phrase in _entries(_WORDS))
_LENGTHS = {
    first: sorted({len(phrase) for phrase in _PHRASES if phrase[0] == first} - {1})
    for first in {p[0] for p in _PHRASES}
}
"""How many words the phrases have that a word begins and others follow."""
# What begins a number, or stands for one in a draft.
_OPEN = "0123456789…"


class _Word(NamedTuple):
    """What a word tells of the breaks at its sides."""

    bare: str
    ends: bool
    """A mark behind it ends a part of the sentence."""
    binds: bool
    """What follows it belongs to it."""
    links: bool
    number: bool
    dash: bool


@lru_cache(maxsize=4096)
def _read(word: str) -> _Word:
    bare = word.strip("“”\"'(),;:.").lower()
    binds = bare in _LINKING or bare in _CLASS or not bare.strip(_OPEN)
    number = word.startswith(tuple(_OPEN))
    return _Word(bare, word.endswith((",", ";", ":")), binds, bare in _LINKING, number, word in ("-", "–"))


def break_prices(words: Sequence[str]) -> list[float]:
    """Give for each word the price of ending a line after it; ``NEUTRAL`` or less is a good place."""
    read = [*map(_read, words)]
    bare = [word.bare for word in read]
    inside, edges = _phrases(read, bare)
    prices = [
        _WRONG if place in inside else _between(word, following, known=place in edges)
        for place, (word, following) in enumerate(pairwise(read))
    ]
    for length in range(min(len(words) - 1, _LONGEST_HEAD), 0, -1):
        if length - 1 not in inside and " ".join(bare[:length]) in _HEADS:
            prices[length - 1] = 0.0
            break
    return [*prices, 0.0]


def prices_between_names(words: Sequence[str]) -> list[float]:
    """Give the prices where commas part names of persons, posts and units: a line ends behind one, if it can.

    >>> words = "Phó Trưởng phòng, Phòng Quản lý Đầu tư, Ban Quản lý".split()
    >>> [word for word, price in zip(words, prices_between_names(words)) if price <= NEUTRAL]
    ['phòng,', 'tư,', 'lý']
    """
    last = len(words) - 1
    return [
        price if at == last or word.endswith((",", ";", ":")) else price + _WRONG
        for at, (word, price) in enumerate(zip(words, break_prices(words), strict=True))
    ]


def _phrases(read: Sequence[_Word], bare: Sequence[str]) -> tuple[set[int], set[int]]:
    """Give the places (after a word) that lie inside a known phrase, and those where one begins or ends."""
    inside: set[int] = set()
    edges: set[int] = set()
    for start, first in enumerate(bare):
        for length in _LENGTHS.get(first, ()):
            last = start + length - 1
            if last < len(bare) and tuple(bare[start : last + 1]) in _PHRASES:
                edges.update((start - 1, last))
                for place in range(start, last):
                    if not read[place].ends or bare[place : place + 2] == ["phòng", "chống"]:
                        inside.add(place)
    return inside, edges


def _between(word: _Word, following: _Word, *, known: bool) -> float:
    """Price the break between two words that no phrase joins; ``known``: a phrase begins or ends there."""
    if word.binds or following.number:
        return 0.0 if word.ends else _WRONG
    if word.dash:
        return _UNKNOWN
    if word.ends or following.links:
        return 0.0
    if following.dash:
        return _WRONG
    return NEUTRAL if known else _UNKNOWN
