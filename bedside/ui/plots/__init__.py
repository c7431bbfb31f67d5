"""How is a cycle drawn? Its strip of days and its lines over time."""
