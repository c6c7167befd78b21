"""Pictures of signatures and seals are read back, each to its signer."""

from __future__ import annotations

import pictures
import pytest
import signers
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from word_edits import File, W

import make_signatures
import vanban
from vanban import copying, inputs
from vanban.loai.shared.parts import CoNguoiKy
from vanban.reading import read_with_rest, to_yaml, with_files
from vanban.the_thuc import kieu

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SIGNED = signers.PAPERS["thong_bao"]


@pytest.mark.parametrize("name", signers.PAPERS)
def test_all_ways_lead_back(name, tmp_path):
    paper = signers.PAPERS[name]
    made = vanban.render(paper)
    found = read_with_rest(made)
    assert found.document == paper
    assert found.unplaced == ()
    assert vanban.render(found.document) == made
    named, files = with_files(paper)
    assert len(files) >= 1
    for file, data in files.items():
        (tmp_path / file).write_bytes(data)
    (tmp_path / "lai.yaml").write_text(to_yaml(named), encoding="utf-8")
    assert with_files(inputs.load(tmp_path / "lai.yaml"))[0] == named


ONE_SIGNER = [slug for slug, kind in vanban.kinds().items() if issubclass(kind, CoNguoiKy)]


@pytest.mark.parametrize("slug", [slug for slug in ONE_SIGNER if any(signers.EXAMPLES.glob(f"{slug}*.yaml"))])
def test_every_kind_with_a_signer_shows_them_and_is_read_back(slug):
    named = signers.EXAMPLES / f"{slug}.yaml"
    paper = signers.signed((named if named.exists() else min(signers.EXAMPLES.glob(f"{slug}*.yaml"))).stem)
    made = vanban.render(paper)
    sheets = sum(1 for _ in File(made).body.iter(f"{W}sectPr")) if slug == "giay_khen" else 1
    assert len(list(File(made).body.iter(f"{WP}anchor"))) == 2 * sheets
    found = read_with_rest(made)
    assert (found.document, found.unplaced) == (paper, ())
    report = vanban.check(made)
    assert [each.rule for each in report.findings if each.rule.startswith("anh-")] == []
    assert report.unseen == (() if report.regime == "administrative" else ("van-ban",))


def test_each_of_several_gets_its_own_back():
    first, second, third = read_with_rest(vanban.render(signers.contract())).document.cac_ben
    assert second.dai_dien.anh_chu_ky is None
    assert [each.dai_dien.anh_con_dau.be_rong for each in (first, third)] == pytest.approx([36, 38], abs=0.1)


@pytest.mark.parametrize("name", signers.PAPERS)
def test_without_them_the_file_has_nothing_of_them(name):
    unsigned = type(signers.PAPERS[name]).model_validate(bare(signers.PAPERS[name].model_dump()))
    file = File(vanban.render(unsigned))
    assert list(file.body.iter(f"{W}drawing")) == []
    assert not [member for member in file.members if "media" in member]


def bare(data):
    if isinstance(data, dict):
        return {name: bare(value) for name, value in data.items() if name not in ("anh_chu_ky", "anh_con_dau")}
    return [bare(each) for each in data] if isinstance(data, (list, tuple)) else data


def test_dragged_to_the_name_they_are_still_the_signers():
    file = File(vanban.render(SIGNED))
    for run in [each.getparent().getparent() for each in file.body.iter(f"{WP}anchor")]:
        file.p(kieu.HO_TEN).append(run)
    found = read_with_rest(file.data())
    assert (found.document, found.unplaced) == (SIGNED, ())


def test_a_picture_that_may_not_be_there_is_told():
    file = File(vanban.render(SIGNED))
    file.members["word/media/vanban2.png"] = pictures.JPEG
    found = read_with_rest(file.data())
    assert found.document.nguoi_ky.anh_con_dau is None
    assert found.document.nguoi_ky.anh_chu_ky == SIGNED.nguoi_ky.anh_chu_ky
    [told] = found.unplaced
    assert "có hình, không đọc vào dữ liệu" in str(told)


def test_a_seal_left_alone_is_told():
    file = File(vanban.render(SIGNED))
    run = next(file.body.iter(f"{WP}anchor")).getparent().getparent()
    run.getparent().remove(run)
    found = read_with_rest(file.data())
    assert (found.document.nguoi_ky.anh_chu_ky, found.document.nguoi_ky.anh_con_dau) == (None, None)
    [told] = found.unplaced
    assert "không xếp được vào mục nào" in str(told)


def test_a_copy_keeps_them():
    copied = copying.copied(vanban.render(SIGNED), copying.load(signers.EXAMPLES / "ban_sao.yaml"))
    assert len(list(File(copied).body.iter(f"{WP}anchor"))) == 2
    assert vanban.read(copied) == SIGNED


def test_a_template_that_prints_the_titles_its_own_way_still_shows_them(tmp_path):
    for tag in ('{{ quyen_han_chuc_vu|join("; ")|upper }}', "{{ quyen_han_chuc_vu|last|trim }}"):
        file = File((signers.EXAMPLES.parent / "templates/mau_1_4.docx").read_bytes())
        file.text(kieu.QUYEN_HAN_CHUC_VU, tag)
        (tmp_path / "mau.docx").write_bytes(file.data())
        made = File(vanban.render(SIGNED, template=tmp_path / "mau.docx"))
        shown = list(made.p(kieu.QUYEN_HAN_CHUC_VU).iter(f"{WP}anchor"))
        assert len(shown) == 2
        assert not [each for each in made.body.iter(f"{W}t") if "word.ready" in (each.text or "")]


@pytest.mark.parametrize("name", signers.PAPERS)
def test_both_validators_find_nothing_and_neither_does_the_check(name, tmp_path):
    file = str(vanban.save(signers.PAPERS[name], tmp_path / "a.docx"))
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []
    assert [str(finding) for finding in integrity(file)] == []
    report = vanban.check(file)
    assert [each for each in report.findings if each.component.startswith("Hình ảnh")] == []
    assert report.unseen == (() if report.regime == "administrative" else ("van-ban",))


def test_words_for_those_who_do_not_see_them_name_signer_and_body():
    words = [each.get("descr") for each in File(vanban.render(SIGNED)).body.iter(f"{WP}docPr")]
    assert words == ["Chữ ký của Nguyễn Văn Ví Dụ", "Dấu của Ban Quản lý các Khu công nghiệp"]


def test_one_seal_shown_twice_lies_in_the_file_once():
    minutes = signers.minutes().model_dump()
    seal = {"tep": "a.png", "du_lieu": make_signatures.seal()}
    for who in ("thu_ky", "chu_tri"):
        minutes[who]["anh_con_dau"] = seal
    file = File(vanban.render(signers.changed("bien_ban", **minutes)))
    assert len([member for member in file.members if "media" in member]) == 3
