"""Khen thưởng: whether a nominee meets an award's criteria, as far as the data can tell."""
