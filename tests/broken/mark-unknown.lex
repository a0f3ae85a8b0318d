!mark b Base
say:b says:z	Say
