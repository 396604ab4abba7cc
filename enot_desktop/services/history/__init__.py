"""What was sent to whom, as it was sent."""
