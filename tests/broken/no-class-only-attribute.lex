rain	act=statement
