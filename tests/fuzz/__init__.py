"""Generated and mutated pages by the hundred thousand; `make fuzz`, not part of the tests."""
