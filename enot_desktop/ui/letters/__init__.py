"""A letter as it was sent, and histories."""
