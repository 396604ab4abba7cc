"""E-mail accounts: create, change, check step by step, settings found by address, secrets."""
