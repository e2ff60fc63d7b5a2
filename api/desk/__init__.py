"""The desk: everything editors work on, published or not."""
