"""The ward board: who is on the ward and what is due next."""
