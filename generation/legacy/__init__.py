"""Moving in from the two old databases, artify_db and artify_content; see docs/adr/0026."""
