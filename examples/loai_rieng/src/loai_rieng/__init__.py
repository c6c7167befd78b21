"""An office's own kinds of papers."""
