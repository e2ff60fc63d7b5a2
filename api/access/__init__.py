"""Who asks, and what they may do. Routes declare, the desk asks."""
