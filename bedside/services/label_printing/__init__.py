"""How does a label reach a thermal printer, and what became of every one that was sent?"""
