"""The only door to .docx files: safe packages in, deterministic packages out.

The template engine in one breath. ``package`` opens a checked zip (``safety``)
whose members stay compressed (``archive``). ``template`` compiles each part
that may hold tags and renders them all. To compile a part:

1. ``spotting`` finds its tags: ``tags`` reads them from text, ``paragraphs``
   gives the text across runs, ``places`` names where they are, ``expressions``
   parses what they say; each becomes a numbered ``Spot``.
2. ``review`` judges all spots together, in document order: blocks close, and
   every expression passes ``judge`` (an allow-list, against a ``shape``).
   Here every fault of the template is known.
3. ``part`` puts marks in the tree for the tags, for what the layout fills in
   (``slots``) and for what keeps the result valid (``guards``), turns the tree
   back into text, and ``weave`` makes a Python function of the text between the
   marks. ``evaluating`` writes plain expressions as Python and puts the others
   to Jinja, in a ``sandbox``; ``values`` prints.

The function writes pieces of UTF-8 (``filling``), of which ``closing`` and
``last_section`` change the last few. Whatever stops it is told by a second one,
woven the same way, that asks Jinja for every expression.

What no tag can write, a table of any columns or a picture, the layout hands over
ready-made (``ready``, ``ready_table``, ``ready_picture``) for a ``{{p … }}`` tag;
its footnotes and pictures are gathered while it prints (``additions``) and put
into the package with all that must know of them (``adding``).

So a render is putting ready bytes in a row, escaping the values among them, and
deflating the members that changed. ``styles`` and ``metrics`` tell the layout
how text looks and how wide it is; ``pdf`` asks LibreOffice for pages.
"""
