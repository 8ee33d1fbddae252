"""The timeline: when articles appeared, and what each of them says for and against the claims."""
