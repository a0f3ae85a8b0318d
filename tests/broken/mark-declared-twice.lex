!mark d Past
!mark d Part
