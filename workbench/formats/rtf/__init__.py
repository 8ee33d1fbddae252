"""Rich text (.rtf), as word processors and agencies' systems write it."""
