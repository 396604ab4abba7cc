"""Tags, the frozen body of a letter, and composing the message."""
