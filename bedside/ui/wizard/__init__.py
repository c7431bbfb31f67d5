"""How does one bag get from the order to the label, without a step being skipped?"""
