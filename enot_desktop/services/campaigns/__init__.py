"""A mailing handed over to SendPulse as a whole: book, campaign, statistics (M28–M31)."""
