rain	Noun
say	Say =statement
