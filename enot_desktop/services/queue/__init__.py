"""The queue: list, remove, claim, record outcomes, recover after a crash."""
