!mark d Past
said:dn	Say
