rain	
