!common of glork
of	Prep
