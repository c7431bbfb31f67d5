"""With which words does the program say what the core knows?"""
