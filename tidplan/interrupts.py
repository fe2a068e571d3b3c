"""Ctrl-C as a request: the first one asks to stop in good order, the second stops at once."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def asked_to_stop(message: str) -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C has been pressed in the block; a second one raises KeyboardInterrupt.

    The message is written on the first: how to stop at once.

    Outside the main thread, where Python hears no Ctrl-C, always False.
    """
    asked = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield asked.is_set
        return

    def hear(_number: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()
        os.write(2, f"\n{message}\n".encode())  # print may not be called while it is at work already

    before = signal.signal(signal.SIGINT, hear)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)
