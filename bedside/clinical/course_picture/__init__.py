"""How does a cycle look at a glance? Its days as cells and its findings as lines."""
