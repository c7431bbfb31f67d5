"""What does the desk do with a scanned pack?"""
