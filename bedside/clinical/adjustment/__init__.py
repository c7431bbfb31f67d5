"""What does the adjustment table say of this child today, and why?"""
