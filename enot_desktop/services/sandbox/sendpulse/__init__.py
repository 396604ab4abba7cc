"""A SendPulse of the training mode, on this computer."""
