rain Noun
