"""Which papers does a course leave? Day sheet, report, handover and premedication sheet."""
