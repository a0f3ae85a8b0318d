!values stance neutral denying
glork	Say stance=angry
