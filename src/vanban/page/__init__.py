"""A PDF's pages as they are seen: stretches of text and ruled lines, in millimetres from the top left corner.

What LibreOffice makes of a Word file is read by PDFium, which comes with the
extra ``vanban[trang]`` only.
"""

from vanban.page.reading import MISSING, need_reader, read_pages
from vanban.page.seen import Fragment, Letter, Page, Stroke

__all__ = ["MISSING", "Fragment", "Letter", "Page", "Stroke", "need_reader", "read_pages"]
