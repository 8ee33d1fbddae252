"""Widgets that every room of the window is made of. They know neither the desk nor each other's rooms."""
