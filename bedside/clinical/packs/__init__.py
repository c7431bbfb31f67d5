"""Which medicine pack is this? What its GS1 code says, and where that is not certain."""
