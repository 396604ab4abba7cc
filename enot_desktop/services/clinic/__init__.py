"""Cards of clients and animals, visits, and addresses."""
