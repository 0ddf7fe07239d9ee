"""What must be equal before a cosine is even asked for."""

import hashlib
from dataclasses import replace

import orjson

from generation import cache
from generation.order import Order
from generation.semantic.facts import facts


def gate_of(order: Order) -> str:
    """The SHA-256 of all that shapes the answer but the prompt (whose it is among it), and of the facts in the prompt.

    It is what the exact cache's key is made of: user, kind, model, provider, parameters, brand and its version,
    segment and what it says, language. Not the campaign: it pays, it does not shape.
    """
    parts = cache.parts_of(order, replace(order.wish, prompt="")) | {"facts": facts(order.prompt)}
    return hashlib.sha256(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS)).hexdigest()
