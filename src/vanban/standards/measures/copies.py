"""The block of a copy on paper: whether all of it is there, and whether its number tells the form of copy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from vanban.standards.components import Component
from vanban.standards.model import Deviation, Measure, Outcome, Unseen
from vanban.standards.paper import Paper
from vanban.word.document import Paragraph

_SYMBOL = re.compile(r".*?/\s*(?P<ma>[^\W\d_]+)\s*-\s*\S.*")


def all_there(components: Iterable[Component]) -> Measure:
    """Demand a block that has each of these components."""
    wanted = tuple(components)

    def run(paper: Paper) -> Outcome:
        lacks = [component for component in wanted if not paper.first(component)]
        missing = [one.ten.lower() for one in lacks if paper.by_style or one.id in paper.missing]
        if lacks and not missing:
            return Unseen()
        first = next((one.place for one in paper.paragraphs), None)
        return Deviation(first, f"thiếu {', '.join(missing)}", "đủ các thành phần") if missing else None

    return Measure("thành phần", run, "ghi {expected} của bản sao")


def code_of_form(codes: Mapping[str, str]) -> Measure:
    """Demand a number whose symbol begins with the code of the form of copy beside it; ``codes`` by form."""
    known = {form.upper(): code for form, code in codes.items()}

    def run(pair: tuple[Paragraph, Paragraph]) -> Outcome:
        number, form = pair
        wanted, found = known.get(form.shown.strip()), _SYMBOL.fullmatch(number.text.strip())
        if wanted is None or found is None or found["ma"] == wanted:
            return None
        return Deviation(number.place, found["ma"], wanted)

    return Measure("chữ viết tắt hình thức sao", run, "sửa thành “{expected}”")
