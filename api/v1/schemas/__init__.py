"""The shapes of the contract: the one place where a public document's form is defined."""
