rain	Noun
cafÃ