package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server's script gives Java, whatever an operator sets. */
@Tag("startup")
class StandaloneConfIT {

    private static final long MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"", "-Xmx1g -Dmine=1"})
    void serverExitsOnOutOfMemory(String javaOpts) throws IOException {
        assertThat(String.join(" ", ServerScripts.javaOptions(Map.of("JAVA_OPTS", javaOpts))))
                .contains("-XX:+ExitOnOutOfMemoryError")
                .contains(javaOpts);
    }

    @Test
    void heapIsAShareOfTheMachinesMemory() throws IOException {
        Map<String, String> flags = flags(Map.of(), "-XX:MaxRAM=4g", "-XX:ActiveProcessorCount=2");
        assertThat(heap(flags)).isBetween(1600 * MEGABYTE, 1700 * MEGABYTE);
        assertThat(flags).containsEntry("UseG1GC", "true");
    }

    @Test
    void oneProcessorIsNotSharedWithACollector() throws IOException {
        assertThat(flags(Map.of(), "-XX:ActiveProcessorCount=1")).containsEntry("UseSerialGC", "true");
    }

    @Test
    void smallServerHasASmallHeap() throws IOException {
        Map<String, String> flags = flags(Map.of("PORTAL_MEMORY", "small"), "-XX:ActiveProcessorCount=2");
        assertThat(heap(flags)).isBetween(330 * MEGABYTE, 336 * MEGABYTE);
        assertThat(flags).containsEntry("UseSerialGC", "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"machine", "small"})
    void heapIsWhatTheOperatorSets(String memory) throws IOException {
        assertThat(heap(flags(Map.of("PORTAL_MEMORY", memory, "PORTAL_HEAP", "128m"))))
                .isBetween(120 * MEGABYTE, 128 * MEGABYTE);
    }

    @Test
    void unknownMemoryIsRefused() throws IOException {
        assertThat(ServerScripts.run(". ./standalone.conf; echo started", Map.of("PORTAL_MEMORY", "smal")))
                .isEqualTo("PORTAL_MEMORY is machine or small, not smal");
    }

    private static long heap(Map<String, String> flags) {
        return Long.parseLong(flags.get("MaxHeapSize"));
    }

    /** What Java makes of the options. */
    private static Map<String, String> flags(Map<String, String> settings, String... more) throws IOException {
        List<String> options = new ArrayList<>(ServerScripts.javaOptions(settings));
        options.addAll(List.of(more));
        options.addAll(List.of("-XX:+PrintFlagsFinal", "-version"));
        return ServerScripts.java(options)
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words.length > 3 && words[2].equals("="))
                .collect(Collectors.toMap(words -> words[1], words -> words[3]));
    }
}
