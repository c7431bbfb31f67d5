"""What can be chosen for this PC, this ward and oneself?"""
