"""The library as tables: columns a kind of record, found, chosen, grouped and sorted."""
