"""What is read at the bed before a bag is connected?"""
