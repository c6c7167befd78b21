"""Danh mục: dated facts of thi đua, khen thưởng as data; each bears its citation and how sure it is.

Nothing here judges or prints. ``tra_cuu.tim`` finds an award as offices type it,
``che_do.che_do`` the law of a day; the other modules are tables by law and day.
"""
