"""What does one bag look like, from a fresh PC to its label? A round through the windows."""
