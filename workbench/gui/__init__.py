"""The window: the only place that knows Qt. Feature rooms do not know each other."""
