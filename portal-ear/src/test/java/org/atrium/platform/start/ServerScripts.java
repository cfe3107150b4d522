package org.atrium.platform.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The scripts that start the server, run without one. */
final class ServerScripts {

    private ServerScripts() {}

    /** What commands print that a shell runs in the scripts' folder, with these settings and no other. */
    static String run(String commands, Map<String, String> settings) throws IOException {
        return output(List.of("sh", "-c", commands), settings);
    }

    /** The options that Java is started with, with these settings. */
    static List<String> javaOptions(Map<String, String> settings) throws IOException {
        return Arrays.asList(
                run(". ./standalone.conf; echo $JAVA_OPTS", settings).split(" +"));
    }

    /** What the Java of the tests prints, started with these options. */
    static String java(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(options);
        return output(command, Map.of());
    }

    private static String output(List<String> command, Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(
                        Path.of("src/main/server/content/bin").toAbsolutePath().toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_") || name.startsWith("JAVA_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(settings);
        byte[] printed = builder.start().getInputStream().readAllBytes();
        return new String(printed, StandardCharsets.UTF_8).strip();
    }
}
