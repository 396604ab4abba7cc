"""What became of letters that SendPulse took: delivered, opened, refused, unsubscribed."""
