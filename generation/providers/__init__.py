"""The ways to have text written and pictures drawn; see base.py for what each offers."""
