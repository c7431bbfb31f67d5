"""What does the ward see and touch? The windows."""
