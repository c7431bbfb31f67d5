"""Which papers of a course leave the program? Gathered from the journal, drawn by documents."""
