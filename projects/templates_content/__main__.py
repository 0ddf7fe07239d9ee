"""Prints every bundled template as JSON, for the tests of the browser's code and for the pictures."""

import json
import sys
from dataclasses import asdict

from projects.templates_content import bundled

json.dump([{**asdict(design), "canvas": design.canvas} for design in bundled()], sys.stdout, ensure_ascii=False)
