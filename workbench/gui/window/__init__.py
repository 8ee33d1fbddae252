"""The window: puts the rooms together and connects them. The only place that knows them all."""
