"""The background thread that empties the queue."""
