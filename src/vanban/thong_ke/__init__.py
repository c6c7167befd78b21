"""Thống kê (statistics of commendation): facts counted once, and every number of a summary report computed from them.

``ban_ghi`` is a record of the office's register, ``gom`` gathers records into
``so_lieu`` (rows of counts), ``dem`` asks them, ``bieu_…`` and ``loi`` write
tables and sentences. Nothing here opens a file.
"""
