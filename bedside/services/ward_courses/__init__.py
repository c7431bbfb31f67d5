"""How do the courses of the whole ward stand now? What the board tells of each open one."""
