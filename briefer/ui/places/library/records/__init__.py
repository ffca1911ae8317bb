"""The library's records as tables: found, chosen, grouped, sorted, and what is done with them."""
