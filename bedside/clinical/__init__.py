"""What do the published rules say? Pure answers: no windows, no files, no clock."""
