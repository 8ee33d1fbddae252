"""What is known of an article, what each fact rests on, and a person's corrections."""
