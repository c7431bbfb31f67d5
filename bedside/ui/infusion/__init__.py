"""How does the infusion look, and how is it touched? Panel, forms and the stopped pump."""
