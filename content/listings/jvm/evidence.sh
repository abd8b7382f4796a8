#!/usr/bin/env bash
# usage: evidence.sh <pid>
set -eu
# region evidence
P=$1; OUT=/secure/evidence/$(date +%Y%m%dT%H%M%S); mkdir -p "$OUT"
for i in 1 2 3; do
  jcmd "$P" Thread.print -l > "$OUT/threads-$i.txt"; sleep 10
done
jcmd "$P" GC.heap_info > "$OUT/heap.txt"
jcmd "$P" VM.native_memory summary > "$OUT/native.txt"
jcmd "$P" JFR.start name=case duration=120s settings=profile filename="$OUT/case.jfr"
sleep 125
for view in gc-pauses hot-methods allocation-by-site contention-by-site; do
  jfr view "$view" "$OUT/case.jfr" > "$OUT/$view.txt"
done
# endregion evidence
