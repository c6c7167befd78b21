"""What runs change in their own process while they last."""

import gc
from contextlib import ExitStack

from vanban.batching import collecting_rarely


def test_runs_that_overlap_leave_the_collector_as_the_first_found_it():
    found = gc.get_threshold()
    first, second = ExitStack(), ExitStack()
    first.enter_context(collecting_rarely())
    second.enter_context(collecting_rarely())
    rarely = gc.get_threshold()
    first.close()
    still = gc.get_threshold()
    second.close()
    assert (still, gc.get_threshold()) == (rarely, found)
    assert rarely != found
