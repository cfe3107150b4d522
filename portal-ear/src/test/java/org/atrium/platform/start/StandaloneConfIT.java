package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server's script gives Java, whatever an operator sets. */
@Tag("startup")
class StandaloneConfIT {

    @ParameterizedTest
    @ValueSource(strings = {"", "-Xmx1g -Dmine=1"})
    void serverExitsOnOutOfMemory(String javaOpts) throws IOException {
        var shell = new ProcessBuilder("sh", "-c", ". src/main/server/content/bin/standalone.conf; echo \"$JAVA_OPTS\"")
                .directory(Path.of("").toAbsolutePath().toFile());
        shell.environment().put("JAVA_OPTS", javaOpts);
        String options = new String(shell.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(options).contains("-XX:+ExitOnOutOfMemoryError").contains(javaOpts);
    }
}
