from tests.stack_fixtures import scratch, start_stack

__all__ = ["scratch", "start_stack"]
