"""What a person can do with a case: each deed is one function over an open desk, each question another.

The window and the command line both stand on this room and do nothing it does not offer.
"""
