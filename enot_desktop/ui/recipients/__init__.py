"""Tab «Получатели»: selection, registration, lists."""
