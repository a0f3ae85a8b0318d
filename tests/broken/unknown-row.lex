!functional Det Pron
