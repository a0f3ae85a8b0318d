rain	Noun, Adj
