"""What stands above the text: title, kind, date, place, language."""
