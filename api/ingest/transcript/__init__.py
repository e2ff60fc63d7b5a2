"""Who speaks: labels, the grammar of a document, turns, people, the statement."""
