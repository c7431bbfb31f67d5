"""What runs at which bed, and what is done with the pump?"""
