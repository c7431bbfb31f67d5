"""What goes on paper? Labels and sheets, drawn in exact millimetres."""
