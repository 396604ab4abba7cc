"""The SendPulse service: its REST interface in our own words."""
