"""Windows: one package a screen, built in code, captions in Russian inside `tr()`."""
