"""The candidate's follow-up assistant."""
