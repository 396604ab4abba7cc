"""Selection of clients, groups, and registration that never doubles an address."""
