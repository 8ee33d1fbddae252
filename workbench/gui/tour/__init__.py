"""The tour: what the parts of the window are for, told at the parts themselves."""
