package org.atrium.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a small server that speaks as clamd does. */
class ClamdScannerTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** Of a clamd that says nothing. */
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private ServerSocket clamd;

    @BeforeEach
    void listen() throws IOException {
        clamd = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        clamd.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stream: OK | CLEAN",
                "stream: Eicar-Test-Signature FOUND | INFECTED",
                "stream: Win.Test.EICAR_HDB-1 FOUND | INFECTED",
                "INSTREAM size limit exceeded. ERROR | TOO_LARGE",
                // With AlertExceedsMax a limit of clamd's own is "found" (Cisco-Talos/clamav 720, 999).
                "stream: (null) FOUND | TOO_LARGE",
                "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND | TOO_LARGE",
                "stream: Can't allocate memory ERROR | AWAY",
                "UNKNOWN COMMAND | AWAY",
                "stream: OK FOUND OK | AWAY",
                "HTTP/1.1 400 Bad Request | AWAY",
                "'' | AWAY",
            })
    void whatClamdSays(String answer, ScanResult expected) throws Exception {
        CompletableFuture<byte[]> received = serve(answer + "\0");
        assertThat(scan("a small file".getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(received.get(5, TimeUnit.SECONDS)).asString().isEqualTo("a small file");
    }

    @Test
    void allOfALargeFileIsSentInChunks() throws Exception {
        byte[] content = new byte[300_001];
        new Random(1).nextBytes(content);
        CompletableFuture<byte[]> received = serve("stream: OK\0");
        assertThat(scan(content)).isEqualTo(ScanResult.CLEAN);
        assertThat(received.get(5, TimeUnit.SECONDS)).isEqualTo(content);
    }

    @Test
    void anEmptyFileIsScanned() throws Exception {
        CompletableFuture<byte[]> received = serve("stream: OK\0");
        assertThat(scan(new byte[0])).isEqualTo(ScanResult.CLEAN);
        assertThat(received.get(5, TimeUnit.SECONDS)).isEmpty();
    }

    /** It answers and closes while the file is still on its way. */
    @Test
    void aFileThatIsTooLargeIsNotClean() throws Exception {
        CompletableFuture.runAsync(() -> accept(socket -> {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            in.readFully(new byte[10]);
            in.readNBytes(in.readInt());
            socket.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            in.readNBytes(1 << 20);
        }));
        assertThat(scan(new byte[20 << 20])).isIn(ScanResult.TOO_LARGE, ScanResult.AWAY);
    }

    @Test
    void whatSaysOkBeforeItHasTheFileIsNotBelieved() throws Exception {
        CompletableFuture.runAsync(() -> accept(socket -> {
            socket.getOutputStream().write("stream: OK\0".getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            socket.getInputStream().readNBytes(1 << 16);
        }));
        assertThat(scan(new byte[20 << 20])).isEqualTo(ScanResult.AWAY);
    }

    @Test
    void clamdThatClosesEarlyIsAway() throws Exception {
        CompletableFuture.runAsync(() -> accept(Socket::close));
        assertThat(scan(new byte[10])).isEqualTo(ScanResult.AWAY);
    }

    @Test
    void clamdThatIsSlowIsAway() throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture.runAsync(() -> accept(socket -> done.join()));
        assertThat(scan(new byte[10], SHORT)).isEqualTo(ScanResult.AWAY);
        done.complete(null);
    }

    @Test
    void clamdThatReadsNothingIsAway() throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletableFuture.runAsync(() -> accept(socket -> done.join()));
        assertThat(scan(new byte[20 << 20], SHORT)).isEqualTo(ScanResult.AWAY);
        done.complete(null);
    }

    @Test
    void clamdThatIsNotThereIsAway() throws Exception {
        clamd.close();
        assertThat(scan(new byte[10])).isEqualTo(ScanResult.AWAY);
        Path file = Files.write(folder.resolve("file"), new byte[10]);
        assertThat(new ClamdScanner("nowhere.invalid:3310", TIMEOUT, TIMEOUT).scan(file))
                .isEqualTo(ScanResult.AWAY);
    }

    @Test
    void aMissingFileIsNotClamdsFault() {
        assertThatThrownBy(() -> scanner(TIMEOUT).scan(folder.resolve("none")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private ScanResult scan(byte[] content) throws IOException {
        return scan(content, TIMEOUT);
    }

    private ScanResult scan(byte[] content, Duration timeout) throws IOException {
        return scanner(timeout).scan(Files.write(Files.createTempFile(folder, "file", ""), content));
    }

    private ClamdScanner scanner(Duration timeout) {
        return new ClamdScanner("127.0.0.1:" + clamd.getLocalPort(), timeout, timeout);
    }

    /** Takes in one file, as clamd asks for it, and answers. */
    private CompletableFuture<byte[]> serve(String answer) {
        return CompletableFuture.supplyAsync(() -> {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            accept(socket -> {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(in.readNBytes(10)).asString().isEqualTo("zINSTREAM\0");
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.writeBytes(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            });
            return content.toByteArray();
        });
    }

    private void accept(Conversation conversation) {
        try (Socket socket = clamd.accept()) {
            conversation.with(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Conversation {
        void with(Socket socket) throws IOException;
    }
}
