"""`python -m artify.run`: every server that Artify needs, started, watched and ended by one command.

Imports nothing of the application, so that it starts before any setting is known to be right.
"""
