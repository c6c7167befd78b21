"""What several kinds of papers share; no module here is a kind.

- Every paper: ``base`` (the model), ``view`` (what its template gets), ``parts`` and ``symbols`` (one
  component each), ``forms`` (which components go together in Phụ lục III).
- Bodies: ``outline`` (fixed headings), ``contents`` (what a heading bears), ``reprinted`` (what a hand changed).
- Families: ``decisions``, ``personal``, ``parties`` and ``side_by_side`` (several sign), ``yearly``.
- Commendation: ``awards`` (who gets what), ``award_words`` and ``award_names`` (how it is said), ``award_papers``,
  ``award_bases``, ``award_lists`` and ``award_bonus`` (what a decision prints), ``award_requests`` and
  ``achievements`` (what asks for an award), ``council`` and ``council_votes``.
- Summary reports: ``summaries``, ``summary_parts`` (prose), ``summary_facts`` (numbers), ``summary_body``,
  ``summary_tables``.
"""
