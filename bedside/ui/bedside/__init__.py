"""What is read at the bed, and what does a scanner say?"""
