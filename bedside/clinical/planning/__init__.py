"""Which bags serve a cycle, and when is one changed for the next?"""
