"""Khen thưởng: who is proposed for which award, whether the law's criteria are met, and the dossier's papers.

The way of a dossier: ``trang_tinh`` (a workbook's rows, kept beside its papers) → ``doc_so_lieu`` (facts, each with its
cell) → ``de_nghi`` (one nominee for one award, who decides) → ``xep_hang`` (rows that can go onto papers) →
``giay_*`` (the data of each kind of paper) → ``lap_ho_so`` (jobs, one after the other) → ``muc_luc`` (the index).
What all papers ask again is asked once: of a nominee its names (``cach_goi``), of an award what the dossier's law,
office and rules make of it (``phan_thuong_ho_so``), of an earlier award the row that reports print (``lich_su``).
``xet_ho_so`` holds each case to the law's criteria and the province's quotas, for the index and for
``doi_chieu_tieu_chuan``. What must hold across papers is in ``bat_bien``, asked when a dossier is made (``ho_so``) and
of a finished one (``kiem_tra``, told as JSON by ``ban_ghi``). While what all share is at fault nothing is made, and the
rows are judged all the same (``loi_chung``).
"""
