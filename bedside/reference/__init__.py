"""Which rules does this ward follow? Protocol files, read and checked before use."""
