!mark b Base
say:b :b	Say
