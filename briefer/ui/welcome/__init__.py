"""What is seen at the first start, and where no library is open."""
