jcmd -l
jstat -gcutil <pid> 1000 20
jcmd <pid> GC.heap_info
jcmd <pid> GC.class_histogram
jcmd <pid> Thread.print
jcmd <pid> JFR.start duration=60s filename=run.jfr
jfr summary run.jfr
jfr view gc-pauses run.jfr
jfr print --events jdk.GCPhasePause run.jfr
jcmd <pid> GC.heap_dump heap.hprof
