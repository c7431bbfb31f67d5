"""What goes into this bag, in which order, and what will the child really get?"""
