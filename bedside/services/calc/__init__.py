"""What do the rules answer to a hospital's own cases? The same core, without windows."""
