"""What does the pharmacy plan, prepare, keep and throw away?"""
