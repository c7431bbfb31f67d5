"""How does a ward begin on a fresh PC?"""
