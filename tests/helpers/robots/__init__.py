"""The program as the end-to-end tests have it; its robots live in `enot_desktop.tour.robots`."""
