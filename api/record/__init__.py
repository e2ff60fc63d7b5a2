"""The record: everything the world may read, already rendered, and nothing else."""
