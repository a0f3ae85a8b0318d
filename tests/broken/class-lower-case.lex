rain	Noun weather
