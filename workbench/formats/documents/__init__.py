"""What the readers of documents share: hardened XML, properties, and paragraphs made into an article."""
