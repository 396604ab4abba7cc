"""«Рассылки»: the list and the document."""
