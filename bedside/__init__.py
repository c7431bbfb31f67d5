"""bedside: what a children's oncology ward keeps open while it gives blinatumomab."""

__version__ = "0.1.0"
