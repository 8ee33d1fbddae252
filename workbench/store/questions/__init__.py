"""Questions over one state of the database: each takes a connection and answers with frozen values."""
