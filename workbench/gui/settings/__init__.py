"""What a person set: kept in one strict file, changed on one page."""
