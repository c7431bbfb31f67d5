"""What did the shift see of the child, and what does each scale call it?"""
