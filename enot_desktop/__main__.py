"""`python -m enot_desktop` and the command `enot-desktop`."""

import sys

from enot_desktop.cli import run


def main() -> None:
    """Run the command that the arguments name and end with its exit code."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
