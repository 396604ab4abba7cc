"""Who works with the program and what they may do."""
