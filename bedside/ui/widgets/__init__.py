"""Which pieces are all pages built of?"""
