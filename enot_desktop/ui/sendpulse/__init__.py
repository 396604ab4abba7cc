"""SendPulse campaigns, and the training mode's personal cabinet."""
