"""How is one bag made, from the weight to the checked label?"""
