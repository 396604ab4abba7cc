"""The tour: drives the real windows through the whole main job and leaves what came of it."""

from enot_desktop.tour.running import run_tour

__all__ = ["run_tour"]
