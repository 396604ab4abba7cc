"""Asking several servers at the same time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


@contextmanager
def hurried_pool(workers: int) -> Generator[ThreadPoolExecutor]:
    """Give a pool of threads that is not waited for: what comes too late is dropped."""
    pool = ThreadPoolExecutor(workers, thread_name_prefix="asking")
    try:
        yield pool
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
