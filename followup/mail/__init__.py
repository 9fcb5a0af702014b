"""Bytes to Message."""
