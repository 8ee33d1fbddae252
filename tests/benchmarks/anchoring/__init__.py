"""Whether highlights find their words again in edited texts, beside other ways to do it."""
