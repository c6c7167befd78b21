"""Bảng tính (spreadsheets): which sheets and columns there are, as data that their making and their reading share.

``cot`` says what a column is, ``cua_loai`` derives a kind's columns from its
model, ``ho_so`` lists the sheets of a dossier of thi đua, khen thưởng,
``package`` writes a workbook's file.
"""
