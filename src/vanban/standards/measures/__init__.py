"""Ways to measure a paper, without figures: the figures come from the table of a standard."""
