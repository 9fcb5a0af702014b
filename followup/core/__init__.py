"""Pure: values in, values out. No I/O, clock, logging, network or database."""
