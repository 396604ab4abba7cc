"""Training mode: an invented clinic and mail servers on this computer."""
