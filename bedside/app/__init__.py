"""How do the parts come together? The only reader of clock and environment."""
