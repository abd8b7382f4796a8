#!/usr/bin/env bash
set -eu
# region sysctl
cat > /etc/sysctl.d/60-kafka.conf <<'CONF'
vm.max_map_count = 262144
vm.swappiness = 1
vm.dirty_background_ratio = 5
net.core.rmem_max = 16777216
net.core.wmem_max = 16777216
net.ipv4.tcp_rmem = 4096 131072 16777216
net.ipv4.tcp_wmem = 4096 16384 16777216
CONF
sysctl --system
# endregion sysctl
# region rest
mkdir -p /etc/systemd/system/kafka.service.d
printf '[Service]\nLimitNOFILE=200000\nTimeoutStopSec=300\n' \
  > /etc/systemd/system/kafka.service.d/limits.conf
echo madvise > /sys/kernel/mm/transparent_hugepage/enabled
grep -q ' /data/kafka ' /etc/fstab ||
  echo '/dev/nvme1n1 /data/kafka xfs noatime 0 0' >> /etc/fstab
mount /data/kafka
cat /sys/block/nvme1n1/queue/scheduler
# endregion rest
