	Noun
