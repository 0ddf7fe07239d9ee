"""What came of campaigns: figures over time, and comparisons that hold."""
