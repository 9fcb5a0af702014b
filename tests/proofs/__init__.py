"""The assistant as a whole, under everything the world does to it; the long forms are `make prove`."""
