"""Tables: exports in which each row or record is an article (.csv, .tsv, .json, .jsonl)."""
