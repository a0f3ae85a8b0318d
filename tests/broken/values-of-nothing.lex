!values
glork	Noun
