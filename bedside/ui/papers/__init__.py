"""How does a paper leave the program: seen first, then printed or saved?"""
