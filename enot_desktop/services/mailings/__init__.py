"""The mailing document: save, plan, attach files, statuses and counts."""
