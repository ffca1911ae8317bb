"""The timeline of dialogues: from a view to a drawing and to what it says in words."""
