"""What the program does; no Qt and no captions here."""
