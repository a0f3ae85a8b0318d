say	Say act=
