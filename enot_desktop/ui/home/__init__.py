"""The first page: the way of a mailing in four steps."""
