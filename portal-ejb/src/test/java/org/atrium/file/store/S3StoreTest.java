package org.atrium.file.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.atrium.file.store.S3Store.S3Key;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a server that checks signatures as S3 does. */
class S3StoreTest {

    private static final String BUCKET = "files";
    private static final S3Key KEY = new S3Key("key-of-the-test", "secret-of-the-test");
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    @TempDir
    private static Path elsewhere;

    private static BlobStoreContext context;
    private static S3Proxy server;
    private static URI address;
    private static S3Store store;

    @BeforeAll
    static void startServer() throws Exception {
        context = ContextBuilder.newBuilder("transient")
                .credentials("none", "none")
                .build(BlobStoreContext.class);
        BlobStore blobs = context.getBlobStore();
        blobs.createContainerInLocation(null, BUCKET);
        server = S3Proxy.builder()
                .blobStore(blobs)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY.id(), KEY.secret())
                .build();
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getPort());
        store = new S3Store(BUCKET, Optional.of(address), "us-east-1", KEY, TIMEOUT);
    }

    @AfterAll
    static void stopServer() throws Exception {
        store.close();
        server.stop();
        context.close();
    }

    @Test
    void whatWasPutIsReadUntilItIsDeleted() throws IOException {
        String hash = put("The kettle, from above");
        assertThat(put("The kettle, from above")).isEqualTo(hash);
        assertThat(read(hash, 0, Long.MAX_VALUE)).isEqualTo("The kettle, from above");
        assertThat(context.getBlobStore()
                        .blobExists(BUCKET, hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash))
                .isTrue();
        store.delete(hash);
        store.delete(hash);
        assertThatThrownBy(() -> store.open(hash, 0, 1)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.open(hash, 0, 0)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 012", "3, 100, 3456789", "9, 1, 9", "10, 5, ''", "500, 5, ''", "2, 0, ''"})
    void aPartIsRead(long from, long length, String expected) throws IOException {
        assertThat(read(put("0123456789"), from, length)).isEqualTo(expected);
    }

    @Test
    void anEmptyAndALargeFileAreKept() throws IOException {
        assertThat(read(put(""), 0, 5)).isEmpty();
        String large = "0123456789".repeat(200_000);
        assertThat(read(put(large), 0, Long.MAX_VALUE)).isEqualTo(large);
    }

    @Test
    void contentUnderAnothersHashAndWhatIsNoHashAreRefused() throws IOException {
        String hash = FileHash.of(content("one"));
        assertThatThrownBy(() -> store.put(hash, content("another"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.open("../" + "a".repeat(61), 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete("x")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The signature is checked: else this test would prove nothing of the others. */
    @Test
    void anotherSecretIsAFailureAndNoMissingFile() throws IOException {
        String hash = put("signed");
        S3Key wrong = new S3Key(KEY.id(), "another");
        try (S3Store foreign = new S3Store(BUCKET, Optional.of(address), "us-east-1", wrong, TIMEOUT)) {
            assertThatThrownBy(() -> foreign.open(hash, 0, 1))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> foreign.put(hash, content("signed"))).isInstanceOf(IOException.class);
        }
        assertThat(wrong.toString()).doesNotContain("another");
    }

    @Test
    void aServerThatIsSilentOrAwayIsAFailureSoon() throws IOException {
        String hash = FileHash.of(content("x"));
        URI silent;
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            silent = URI.create("http://127.0.0.1:" + socket.getLocalPort());
            try (S3Store slow = new S3Store(BUCKET, Optional.of(silent), "us-east-1", KEY, Duration.ofMillis(50))) {
                assertThatThrownBy(() -> slow.open(hash, 0, 1)).isInstanceOf(IOException.class);
            }
        }
        try (S3Store away = new S3Store(BUCKET, Optional.of(silent), "us-east-1", KEY, TIMEOUT)) {
            assertThatThrownBy(() -> away.put(hash, content("x"))).isInstanceOf(IOException.class);
        }
    }

    private static String put(String text) throws IOException {
        Path content = content(text);
        String hash = FileHash.of(content);
        store.put(hash, content);
        return hash;
    }

    private static Path content(String text) throws IOException {
        return Files.writeString(Files.createTempFile(elsewhere, "content", ""), text);
    }

    private static String read(String hash, long from, long length) throws IOException {
        try (InputStream in = store.open(hash, from, length)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
