"""Components of form (Điều 8, NĐ 30/2020/NĐ-CP).

Each module is one component: a small frozen value that *reads leniently and
writes strictly*. The same code reads a clerk's cell, prints the paper and
judges a stranger's line, for a line is right iff ``str(parse(line)) == line``.
"""
