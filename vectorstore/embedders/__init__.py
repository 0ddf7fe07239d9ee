"""Texts to vectors: a model that comes with the installation, or OpenAI's."""
