"""When each area last came up in each dialogue, as a heat map: from a view to a drawing."""
