#!/bin/sh
# examples.sh — the examples of every rule hold: each yes is won by its rule, no rule wins its own no. In: BUILD.
exec "${BUILD:-build}/quoth" --check-knowledge src/lang/en
