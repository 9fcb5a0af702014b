"""What a mail says: company, role, people, times, deadlines, promises."""
