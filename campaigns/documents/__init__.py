"""Guideline documents: a file becomes proposals that somebody reviews; nothing is stored."""
