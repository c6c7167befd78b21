"""The quick program of a template says what the careful one says, which asks Jinja for every expression."""

from random import Random
from typing import Any
from xml.sax.saxutils import escape

import pytest
from tests.word.conftest import docx

from vanban.errors import TemplateError
from vanban.word.template import Template, compile_template

SEEDS = range(150)


class Author:
    """Writes templates at random, none of them at fault, though their data may be."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.lines: list[str] = []

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def text(self, seen: tuple[str, ...], depth: int = 0) -> str:
        """Give an expression that prints."""
        plain = ["ten", "so", "la", "nua.ten", "nua['loai']", "ds2[0]", "ds2|first", "'chữ'", "''", "1"]
        plain += [f"{name}.{field}" for name in seen for field in ("ten", "so", "loai")]
        if depth > 2 or self.chance(0.5):
            return self.random.choice(["khong", "nua.khong"] if self.chance(0.03) else plain)
        one, other = self.text(seen, depth + 1), self.text(seen, depth + 1)
        return self.random.choice([
            f"({one} or {other})", f"({one} and {other})", f"({one} if {self.test(seen, depth + 1)} else {other})",
            f"({one})|default('thiếu')", "(nua.ten)|upper", "(ten)|trim", "ds2|join(', ')", "ds|length",
        ])  # fmt: skip

    def test(self, seen: tuple[str, ...], depth: int = 0) -> str:
        """Give a condition."""
        plain = ["ten", "so", "ds", "nua.con", "la", *(f"{name}.con" for name in seen)]
        if depth > 2 or self.chance(0.3):
            return self.random.choice(plain)
        one, other = self.text(seen, depth + 1), self.text(seen, depth + 1)
        return self.random.choice([
            f"({one} {self.random.choice(['==', '!='])} {other})", f"(so {self.random.choice(['<', '>='])} nua.so)",
            f"({one} {self.random.choice(['in', 'not in'])} ds2)", f"(not {self.test(seen, depth + 1)})",
            f"({self.test(seen, depth + 1)} {self.random.choice(['and', 'or'])} {self.test(seen, depth + 1)})",
            f"({self.random.choice(['khong', 'ten', 'la'])} is {self.random.choice(['defined', 'none'])})",
        ])  # fmt: skip

    def body(self, seen: tuple[str, ...] = (), depth: int = 0) -> None:
        """Write some lines, blocks within blocks."""
        for _ in range(self.random.randint(1, 3)):
            if depth > 2 or self.chance(0.35):
                self.lines.append(f"{{{{ {self.text(seen)} }}}} và {{{{ {self.text(seen)} }}}}")
            elif self.chance(0.25):
                self.lines.append(
                    f"{{% if {self.test(seen)} %}}a{{% elif {self.test(seen)} %}}{{{{ {self.text(seen)} }}}}"
                    "{% else %}c{% endif %}{% for q in ds2 %}{{ loop.index }}{{ q }}{% endfor %}"
                )
            elif self.chance(0.5):
                name = self.random.choice("xyz")
                within = self.random.choice(["ds", "la", *(f"{outer}.con" for outer in seen)])
                only = f" if {self.test((*seen, name))}" if self.chance(0.3) else ""
                self.block(f"for {name} in {within}{only}", "endfor", (*seen, name), depth)
            else:
                self.block(f"if {self.test(seen)}", "endif", seen, depth)

    def block(self, head: str, end: str, seen: tuple[str, ...], depth: int) -> None:
        self.lines.append(f"{{%p {head} %}}")
        self.body(seen, depth + 1)
        if self.chance(0.3):
            self.lines += ["{%p else %}", "khác"]
        self.lines.append(f"{{%p {end} %}}")

    def template(self) -> bytes:
        return docx(*map(escape, self.lines))

    def view(self) -> dict[str, Any]:
        """Give data, now and then of another type than the template takes them for, or with something missing."""
        records = [
            {"ten": self.random.choice(["A", "C & D", ""]), "so": number, "loai": "x", "con": [
                {"ten": "c", "so": number, "loai": "y", "con": []} for _ in range(self.random.randint(0, 2))
            ]}
            for number in range(self.random.randint(0, 3))
        ]  # fmt: skip
        odd = self.random.choice([records, records, records, "chữ", 3, None, [], ["a", "b"], {"ten": "t"}])
        view = {"ten": self.random.choice(["Tên", "A&B <c>", "", "hai\ndòng"]), "so": self.random.randint(0, 4),
                "ds": records, "ds2": list("abc")[: self.random.randint(1, 3)], "la": odd,
                "nua": {"ten": "N", "so": 2, "loai": "x", "con": [1, 2]}}  # fmt: skip
        if self.chance(0.1):
            del view[self.random.choice(["ten", "so", "ds"])]
        return view


def filled(template: Template, view: dict[str, Any], *, careful: bool) -> Any:
    try:
        return template._filled(dict(view), [], 1, careful=careful)
    except TemplateError:
        return None
    except Exception:
        if careful:
            raise
        return None


@pytest.mark.parametrize("seed", SEEDS)
def test_the_quick_program_says_what_jinja_says(seed):
    author = Author(seed)
    author.body()
    template = compile_template(author.template())
    for _ in range(4):
        view = author.view()
        quick, careful = (filled(template, view, careful=way) for way in (False, True))
        assert quick is None or quick == careful  # where the quick one gives up, the careful one decides


def test_of_templates_at_random_the_quick_program_fills_most():
    made = []
    for seed in SEEDS:
        author = Author(seed)
        author.body()
        made.append(filled(compile_template(author.template()), author.view(), careful=False) is not None)
    assert sum(made) > len(made) / 3
