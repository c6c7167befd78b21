"""The same input gives the same bytes: again, in threads, in other processes; unchanged members are left alone."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from tests.word.conftest import STYLES, docx, p, parts, run, tbl, tc, tr

from vanban.word import archive
from vanban.word.package import Package, write_package
from vanban.word.template import Slots, compile_template

SLOTS = Slots(columns={"Người ký": "ky"}, closing=frozenset({"Người ký"}), indents={"Trích yếu": "ty"})
BLOCKS = (
    p(run("{{ ten }}"), style="TrichYeu"),
    "{%p for x in xs %}",
    p("{{ x.a }} {{ x.b | default('-') }}", style="NoiDung"),
    "{%p endfor %}",
    tbl(tr("", tc(p("{{ ten }}", style="NguoiKy")))),
)
VIEW = {"ten": "Đồng Nai & <b>", "xs": [{"a": f"đoạn {i}\nhai", "b": i} for i in range(20)]}
LAYOUT = {"ky": (1234, 4321), "ty": (11, 22)}


def test_a_thousand_renders_in_eight_threads_are_one():
    template = compile_template(docx(*BLOCKS, header1=p("{{ ten }}")), slots=SLOTS)
    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(lambda _: template.render(VIEW, LAYOUT, 2), range(1000)))
    assert len(made) == 1


def test_threads_with_different_data_do_not_mix():
    template = compile_template(docx("{% for x in xs %}{{ x }};{% endfor %}{{ ten }}"))
    views = [{"ten": str(i), "xs": [str(i)] * 50} for i in range(200)]
    alone = [template.render(view) for view in views]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(template.render, views)) == alone
    assert len(set(alone)) == len(views)


def test_two_processes_with_different_hash_seeds_agree():
    script = (
        "import sys, hashlib; from tests.word.test_determinism import *;"
        "data = compile_template(docx(*BLOCKS, header1=p('{{ ten }}')), slots=SLOTS).render(VIEW, LAYOUT, 2);"
        "sys.stdout.write(hashlib.sha256(data).hexdigest())"
    )
    root = Path(__file__).parents[2]
    path = os.pathsep.join([str(root), *sys.path])
    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1
    assert len(digests.pop()) == 64


def test_unchanged_members_are_neither_read_nor_compressed_again(monkeypatch):
    members = parts(*BLOCKS, header1=p("{{ ten }}"), footer1=p("không thẻ"))
    data = write_package({**members, "word/media/image1.png": bytes(range(256)) * 400})
    template = compile_template(data, slots=SLOTS)
    deflated: list[int] = []
    inflated: list[int] = []
    compress, decompress = archive.deflate, archive.inflate
    monkeypatch.setattr(archive, "deflate", lambda *a: (deflated.append(1), compress(*a))[1])
    monkeypatch.setattr(archive, "inflate", lambda *a: (inflated.append(1), decompress(*a))[1])
    made = [template.render({**VIEW, "ten": f"Tên {number}"}) for number in (1, 1, 2, 2, 1)]
    assert made[0] == made[1] == made[4] != made[2]
    assert (len(deflated), len(inflated)) == (5 + 3, 0)  # the document each time, the header when it changes
    before, after = (Package.open(file)._members for file in (data, made[0]))
    same = [name for name in before if before[name].raw == after[name].raw]
    assert sorted(set(before) - set(same)) == ["word/document.xml", "word/header1.xml"]


def test_unchanged_members_are_laid_out_once(monkeypatch):
    template = compile_template(docx(*BLOCKS), slots=SLOTS)
    laid: list[int] = []
    add = archive.Archive.add
    monkeypatch.setattr(archive.Archive, "add", lambda *a: (laid.append(1), add(*a))[1])
    for _ in range(5):
        template.render(VIEW)
    assert len(laid) == 1


def test_the_package_is_in_fixed_order_without_time_or_descriptors():
    template = compile_template(docx(*BLOCKS), slots=SLOTS)
    data = template.render(VIEW)
    with ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
        infos = file.infolist()
    assert [info.filename for info in infos] == [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/document.xml",
    ]
    assert {(i.date_time, i.flag_bits, i.create_system, i.external_attr) for i in infos} == {
        ((1980, 1, 1, 0, 0, 0), 0, 0, 0)
    }


def test_a_package_from_scratch_does_not_depend_on_the_order_given():
    members = parts("a")
    assert write_package(members) == write_package(dict(reversed(members.items())))
    assert Package.open(write_package(members)).read("word/styles.xml") == STYLES.encode()
