"""«Вывести список»: columns, table, saving and printing."""
