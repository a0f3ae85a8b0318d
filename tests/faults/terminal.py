"""terminal.py — a program before a terminal that is none.

In: `out` or `err`, which of its streams the terminal is; words of a command. Out: what the program wrote there. With
`wait` in front, standard input is a pipe: 400 kB of short articles that does not end; out comes the number of whole lines
that were there after three seconds at most, before the end.
"""
import os
import pty
import select
import subprocess
import sys
import threading
import time


def read_all(descriptor, child):
    written = b""
    while True:
        ready, _, _ = select.select([descriptor], [], [], 0.1)
        if ready:
            try:
                piece = os.read(descriptor, 65536)
            except OSError:  # the other side is closed
                return written
            if not piece:
                return written
            written += piece
        elif child.poll() is not None:
            return written


def show(stream, words):
    ours, theirs = pty.openpty()
    streams = {"out": {"stdout": theirs, "stderr": subprocess.DEVNULL}, "err": {"stdout": subprocess.DEVNULL, "stderr": theirs}}
    child = subprocess.Popen(words, stdin=subprocess.DEVNULL, **streams[stream])
    os.close(theirs)
    sys.stdout.buffer.write(read_all(ours, child))
    child.wait()


def wait(stream, words):
    ours, theirs = pty.openpty() if stream == "terminal" else os.pipe()
    child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=theirs)
    os.close(theirs)
    text = "“It was late,” said Mara Ellis, the mayor of Lyme.\n\n".encode() * 8000
    threading.Thread(target=os.write, args=(child.stdin.fileno(), text), daemon=True).start()
    written, end = b"", time.monotonic() + 3
    while written.count(b"\n") < 1000 and time.monotonic() < end:
        if select.select([ours], [], [], 0.1)[0]:
            written += os.read(ours, 65536)
    print(written.count(b"\n"))
    sys.stdout.flush()
    child.kill()
    os._exit(0)  # the writer may still be at it


if sys.argv[1] == "wait":
    wait(sys.argv[2], sys.argv[3:])
else:
    show(sys.argv[1], sys.argv[2:])
