"""Training mode: letters as received."""
