"""«Клиенты» and «Животные»: lists and cards."""
