"""What does the published table say, on the screen?"""
