!mark ed Past
