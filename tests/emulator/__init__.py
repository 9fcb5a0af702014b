"""Our Gmail client against a server we did not write."""
