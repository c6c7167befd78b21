"""What the YAML parser complains of, said in Vietnamese and with the likely cure.

One row a complaint: what libyaml or PyYAML says (a part of it), whether the
place to look at is where the construct began rather than where the parser
gave up, and our words. The first row that fits is used.
"""

from __future__ import annotations

import yaml

from vanban.inputs.nodes import Fault
from vanban.inputs.source import Source

_QUOTE = "đặt cả câu trong dấu nháy kép"

_CROOKED = "dòng này thụt vào chưa thẳng với các mục cùng nhóm, hoặc thừa chữ sau dấu nháy đóng"

_QUOTED = "thừa chữ sau dấu nháy đóng; câu mở đầu bằng dấu nháy kép thì đặt cả câu trong dấu nháy đơn"

_AT_START, _AT_END = True, False
_ROWS: tuple[tuple[str, bool, str], ...] = (
    ("scanning an alias", _AT_START, f"câu mở đầu bằng dấu “*” thì phải {_QUOTE}"),
    ("scanning an anchor", _AT_START, f"câu mở đầu bằng dấu “&” thì phải {_QUOTE}"),
    ("a tag", _AT_START, f"câu mở đầu bằng dấu “!” thì phải {_QUOTE}"),
    ("tag handle", _AT_START, f"câu mở đầu bằng dấu “!” thì phải {_QUOTE}"),
    ("directive", _AT_START, f"dòng mở đầu bằng dấu “%” thì phải {_QUOTE}"),
    ("block scalar", _AT_START, f"sau dấu “|” hoặc “>” phải xuống dòng; nếu là chữ của câu thì {_QUOTE}"),
    ("mapping values", _AT_END, f"dấu hai chấm ở đây gây hiểu lầm: {_QUOTE}; nếu là tên mục thì thụt dòng chưa thẳng"),
    ("expected ':'", _AT_START, "dòng này thiếu dấu hai chấm (và dấu cách) sau tên mục, hoặc thiếu dấu “-” đầu dòng"),
    ("unexpected ':'", _AT_END, f"dấu hai chấm ở đây gây hiểu lầm: {_QUOTE}"),
    ("sequence entries", _AT_END, "dấu “-” đặt sai chỗ: danh sách phải xuống dòng sau tên mục, mỗi phần một dòng"),
    ("mapping keys", _AT_END, f"dấu “?” đặt sai chỗ; nếu là chữ của câu thì {_QUOTE}"),
    ("expected '-'", _AT_END, "dòng này thụt vào chưa thẳng với các dấu “-” cùng danh sách"),
    ("parsing a block collection", _AT_END, "dòng này thụt vào chưa thẳng với các dấu “-” cùng danh sách"),
    ("',' or ']'", _AT_START, "danh sách mở bằng “[” chưa đóng bằng “]”, hoặc thiếu dấu phẩy giữa các phần"),
    ("',' or '}'", _AT_START, "nhóm mở bằng “{” chưa đóng bằng “}”, hoặc thiếu dấu phẩy giữa các phần"),
    ("end of stream", _AT_START, "dấu nháy mở ở đây mà không đóng"),
    ("document indicator", _AT_START, "dấu nháy mở ở đây mà không đóng"),
    ("document separator", _AT_START, "dấu nháy mở ở đây mà không đóng"),
    ("escape", _AT_END, "dấu “\\” trong nháy kép là dấu đặc biệt; viết “\\\\”, hoặc dùng nháy đơn"),
    ("hexa", _AT_END, "dấu “\\” trong nháy kép là dấu đặc biệt; viết “\\\\”, hoặc dùng nháy đơn"),
    ("document start", _AT_END, "có phần thừa sau khi văn bản đã kết thúc"),
    ("node content", _AT_END, "thiếu nội dung ở đây, hoặc thừa dấu ngoặc, dấu phẩy"),
    ("expected key", _AT_END, _CROOKED),
    ("parsing a block mapping", _AT_END, _CROOKED),
)
_TAB = "thụt dòng bằng phím Tab; YAML chỉ nhận dấu cách"
_ODD = "sai cú pháp YAML; kiểm tra thụt dòng, dấu hai chấm và dấu nháy quanh đây"


def syntax_fault(error: yaml.YAMLError, source: Source) -> Fault:
    """Say what the parser stumbled over, and where."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return Fault(source.place(getattr(error, "position", 0) or 0), _ODD)
    end = error.problem_mark.index
    start = error.context_mark.index if error.context_mark is not None else end
    complaint = f"{error.context or ''} {error.problem or ''}"
    here = source.text[end : end + 1]
    if here == "\t" or "tab character" in complaint:
        return Fault(source.place(source.text.find("\t", end)), _TAB)
    if "cannot start any token" in complaint:
        return Fault(source.place(end), f"câu mở đầu bằng dấu “{here}” thì phải {_QUOTE}")
    if "parsing a block collection" in complaint and (quote := source.text[:end].rstrip(" ")[-1:]) and quote in "\"'":
        return Fault(source.place(end), _QUOTED)
    for part, at_start, message in _ROWS:
        if part in complaint:
            return Fault(source.place(start if at_start else end), message)
    return Fault(source.place(end), _ODD)
