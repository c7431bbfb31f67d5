"""Where is the ward's truth kept? One encrypted file and its append-only journal."""
