"""What the clinic keeps: SQLAlchemy models, without Qt and without network."""
