"""How does the pharmacy plan, prepare in time, and keep count?"""
