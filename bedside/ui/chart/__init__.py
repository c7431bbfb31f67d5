"""The chart of one patient: identity, measurements, bags, journal and the forms for them."""
