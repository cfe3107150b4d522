package org.atrium.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads from Linux how much processor time processes have spent, with those they started. */
final class ProcessorTime {

    private static final long MILLIS_A_TICK = 10;
    private static final int FIRST = 11;
    private static final int LAST = 14;

    private ProcessorTime() {}

    /** Milliseconds of these processes, of those they started, and of what these had started and is over. */
    static long of(List<Long> roots) {
        return roots.stream()
                        .flatMap(root -> ProcessHandle.of(root).stream())
                        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                        .mapToLong(process -> ticks(process.pid()))
                        .sum()
                * MILLIS_A_TICK;
    }

    /** User and system time, its own and of the children it has waited for; none once it is over. */
    private static long ticks(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return LongStream.of(Arrays.stream(fields, FIRST, LAST + 1)
                            .mapToLong(Long::parseLong)
                            .toArray())
                    .sum();
        } catch (IOException over) {
            return 0;
        }
    }
}
