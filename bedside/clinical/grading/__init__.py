"""How severe is a finding, by which published scale?"""
