"""Which colours, sizes and letters does every window share?"""
