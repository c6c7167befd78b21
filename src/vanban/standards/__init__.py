"""What papers are judged by: one table a standard, its figures used by templates and rules alike."""
