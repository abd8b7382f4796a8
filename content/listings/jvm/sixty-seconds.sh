#!/usr/bin/env bash
# region look
uptime
dmesg -T | tail -n 20
vmstat 1 5
mpstat -P ALL 1 3
pidstat -u -r -d 1 3
iostat -xz 1 3
free -m; grep -E '^(Dirty|Writeback):' /proc/meminfo
sar -n DEV 1 3; sar -n TCP,ETCP 1 3
ss -s; ss -lnt
head /proc/pressure/*
# endregion look
# region box
cat /sys/fs/cgroup/cpu.max /sys/fs/cgroup/cpu.stat
cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory.events
grep -E '^(anon|file|sock|file_dirty) ' /sys/fs/cgroup/memory.stat
# endregion box
