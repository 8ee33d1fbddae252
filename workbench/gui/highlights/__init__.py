"""Every highlight and every note of the case: filtered, followed to their places, tagged, deleted."""
