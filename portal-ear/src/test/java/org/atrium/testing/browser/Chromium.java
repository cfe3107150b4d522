package org.atrium.testing.browser;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the machine's Chromium, and installs Debian's where there is none and the right to do so. */
final class Chromium {

    private static final String ADVICE =
            "The browser tests need Chromium. Install it (Debian: apt-get install chromium)"
                    + " or name one in the environment variable CHROMIUM, or leave them out with -Dskip.browser.";

    private Chromium() {}

    static Path executable() {
        return installed().orElseGet(Chromium::installOnce);
    }

    private static Optional<Path> installed() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Two runs beside each other install it once. */
    private static Path installOnce() {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "atrium-chromium.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return installed().orElseGet(Chromium::install);
        } catch (IOException e) {
            throw new IllegalStateException(ADVICE, e);
        }
    }

    private static Path install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new IllegalStateException(ADVICE);
        }
        run("apt-get", "-q", "update");
        run("apt-get", "-q", "-y", "install", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return installed().orElseThrow(() -> new IllegalStateException(ADVICE));
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException(List.of(command) + " failed. " + ADVICE);
            }
        } catch (IOException e) {
            throw new IllegalStateException(ADVICE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
