"""Colours, fonts and icons of the window, light and dark."""
