!mark d
