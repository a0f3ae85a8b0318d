!mark d Past
!mark n Part
said:d,n,	Say
