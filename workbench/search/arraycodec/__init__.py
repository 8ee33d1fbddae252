"""A codec for Whoosh that keeps an index in NumPy arrays, and a collector that evaluates queries on them.

It stands on its own: it knows Whoosh and NumPy, and nothing of the program around it. What it keeps of
Whoosh: schemas, query trees, readers, searchers, scoring, locks and generations. What it adds: segments of
one checked, memory-mapped file each, written by sorting; a writer that takes terms in bulk; a collector that
answers a query for all documents of a segment at once, with counts of facets over the whole result.

    index = ArrayIndex.create(FileStorage(folder), schema, "NAME")
    writer = index.writer()
    writer.add_document(title="…", text="…")
    writer.commit()
    with index.searcher() as searcher:
        collector = ArrayCollector(limit=20)
        searcher.search_with_collector(query, collector)
"""

import os

# Nothing here multiplies matrices; starting threads for that would take longer than opening an index does.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
