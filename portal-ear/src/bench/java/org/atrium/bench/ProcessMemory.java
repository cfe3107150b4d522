package org.atrium.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from Linux how much memory a process holds. */
final class ProcessMemory {

    private static final String PEAK = "VmHWM:";
    private static final String NOW = "VmRSS:";

    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private ProcessMemory() {}

    /** The most resident memory a process ever had, in MB. */
    static long peak(long pid) {
        return kilobytes(pid, PEAK) / 1024;
    }

    /** The resident memory it has now, in kB. */
    static long resident(long pid) {
        return kilobytes(pid, NOW);
    }

    /** What is in use of a Java process's heap, in kB: it is collected first, then what lives is counted. */
    static long heap(long pid) throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IOException("The bench counts a heap by jcmd of a JDK: " + histogram);
        }
        return Long.parseLong(total.group(1)) / 1024;
    }

    private static long kilobytes(long pid, String name) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("The bench reads memory from Linux", e);
        }
    }
}
