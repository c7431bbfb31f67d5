"""How does a shift write down in two minutes what it saw of the child?"""
