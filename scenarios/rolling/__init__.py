"""Rolling a plan forward: the same process another year, and what had to differ."""
