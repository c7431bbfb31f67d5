"""What does the published table say of a child, and what did the physician make of it?"""
