"""What was made: creatives, how they perform, and which to follow."""
