"""Full text search: the only place that knows Whoosh."""
