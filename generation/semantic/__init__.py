"""The semantic cache: a prompt that means the same is answered once. See docs/adr/0017-semantic-cache.md."""
