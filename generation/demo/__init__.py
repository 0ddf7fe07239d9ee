"""Demo content: two fictional brands with their campaigns, designs and 90 days of results."""
