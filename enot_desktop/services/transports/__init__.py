"""Conversations with mail servers: SMTP, and the copy for the Sent folder."""
