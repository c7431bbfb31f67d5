"""Where is every number printed?"""
