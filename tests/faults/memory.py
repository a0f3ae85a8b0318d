"""memory.py — the largest resident size of a program, in KiB. In: its path; standard input goes to it. Out: the number."""
import os
import resource
import subprocess
import sys

with open(os.devnull, "wb") as nowhere:
    subprocess.run([sys.argv[1]], stdin=sys.stdin, stdout=nowhere, stderr=nowhere, check=False)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
