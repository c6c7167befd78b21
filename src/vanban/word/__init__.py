"""The only door to .docx files: safe packages in, deterministic packages out.

The template engine in one breath: ``package`` opens a checked zip whose
members stay compressed; ``part`` turns each member that holds tags into one
compiled Jinja program (``tags`` reads the tags, ``paragraphs`` joins what Word
split, ``weave`` builds the program, ``expressions`` judges it against a
``shape``); ``template`` runs those programs and packs the result. Constants of
a program are ready XML text, so a render is joining strings and deflating the
members that changed.
"""
