# café
résum�	Noun
