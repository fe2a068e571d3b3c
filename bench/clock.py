"""How long something takes, in CPU seconds: what others do on the machine costs us nothing."""

import os
import time
from types import TracebackType


class Clock:
    """CPU seconds of this process and of the programs it has run to their end."""

    def __init__(self) -> None:
        self._began = _cpu()
        self._ended: float | None = None

    @property
    def seconds(self) -> float:
        """So far, or until it was left as a context."""
        return (_cpu() if self._ended is None else self._ended) - self._began

    def __enter__(self) -> "Clock":
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._ended = _cpu()


def _cpu() -> float:
    children = os.times()
    return time.process_time() + children.children_user + children.children_system
