"""Chosen columns become a table, and a table becomes xlsx, PDF or CSV."""
