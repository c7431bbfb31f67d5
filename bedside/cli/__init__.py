"""How is the program started? One command and its questions."""
