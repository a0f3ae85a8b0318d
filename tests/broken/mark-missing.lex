!mark b Base
say: said:b	Say
