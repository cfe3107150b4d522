package org.atrium.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest {

    @TempDir
    private Path root;

    @TempDir
    private Path elsewhere;

    private FolderStore store;

    @BeforeEach
    void makeStore() throws IOException {
        store = new FolderStore(root, Clock.systemUTC());
    }

    @Test
    void whatWasPutIsReadAndIsNoneOfOthers() throws IOException {
        String hash = put("The kettle, from above");
        assertThat(read(hash, 0, Long.MAX_VALUE)).isEqualTo("The kettle, from above");
        Path place =
                root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void puttingTheSameTwiceKeepsItOnce() throws IOException {
        String hash = put("same");
        assertThat(put("same")).isEqualTo(hash);
        assertThat(files()).hasSize(1);
    }

    @Test
    void puttingTheSameAtOnceKeepsItOnce() throws Exception {
        Path content = content("x".repeat(300_000));
        String hash = FileHash.of(content);
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<Void> put = () -> {
            start.await();
            store.put(hash, content);
            return null;
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> done : threads.invokeAll(List.of(put, put, put, put))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).hasSize(1);
        assertThat(read(hash, 0, Long.MAX_VALUE)).hasSize(300_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 012", "3, 100, 3456789", "9, 1, 9", "10, 5, ''", "500, 5, ''", "2, 0, ''"})
    void aPartIsRead(long from, long length, String expected) throws IOException {
        assertThat(read(put("0123456789"), from, length)).isEqualTo(expected);
    }

    @Test
    void aPartSkipsAndEndsWhereItSays() throws IOException {
        try (InputStream in = store.open(put("0123456789"), 2, 5)) {
            assertThat(in.available()).isEqualTo(5);
            assertThat(in.read()).isEqualTo('2');
            assertThat(in.skip(2)).isEqualTo(2);
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("56");
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void whatWasDeletedIsGoneAndCanComeBack() throws IOException {
        String hash = put("gone");
        store.delete(hash);
        store.delete(hash);
        assertThatThrownBy(() -> store.open(hash, 0, 1)).isInstanceOf(NoSuchFileException.class);
        put("gone");
        assertThat(read(hash, 0, 9)).isEqualTo("gone");
    }

    /** A server that is killed while it writes leaves a file aside. */
    @Test
    void whatAKilledServerLeftIsNoContentAndGoesAfterADay() throws IOException {
        String hash = FileHash.of(content("half of it"));
        Path left = root.resolve("aside").resolve(hash + ".left");
        Files.writeString(left, "half");
        assertThatThrownBy(() -> store.open(hash, 0, 1)).isInstanceOf(NoSuchFileException.class);
        assertThat(put("half of it")).isEqualTo(hash);
        assertThat(read(hash, 0, 99)).isEqualTo("half of it");

        makeStore();
        assertThat(left).exists();
        Files.setLastModifiedTime(
                left, FileTime.from(Clock.systemUTC().instant().minus(Duration.ofHours(25))));
        makeStore();
        assertThat(left).doesNotExist();
        assertThat(read(hash, 0, 99)).isEqualTo("half of it");
    }

    @Test
    void contentUnderAnothersHashIsRefused() throws IOException {
        String hash = FileHash.of(content("one"));
        assertThatThrownBy(() -> store.put(hash, content("another"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.open(hash, 0, 1)).isInstanceOf(NoSuchFileException.class);
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../../etc/passwd", "aside", "AB", "0123/5678"})
    void whatIsNoHashIsRefused(String name) {
        String padded = (name + "/".repeat(64)).substring(0, 64);
        for (String hash : List.of(name, padded, "A".repeat(64), "0".repeat(65), "0".repeat(63) + "\n")) {
            assertThatThrownBy(() -> store.put(hash, content("x"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.open(hash, 0, 1)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.delete(hash)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aPartBeforeTheBeginningIsRefused() throws IOException {
        String hash = put("x");
        assertThatThrownBy(() -> store.open(hash, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.open(hash, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private String put(String text) throws IOException {
        Path content = content(text);
        String hash = FileHash.of(content);
        store.put(hash, content);
        return hash;
    }

    private Path content(String text) throws IOException {
        return Files.writeString(Files.createTempFile(elsewhere, "content", ""), text);
    }

    private String read(String hash, long from, long length) throws IOException {
        try (InputStream in = store.open(hash, from, length)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
