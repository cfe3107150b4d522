package org.atrium.file.content;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Sends files to a clamd over TCP ({@code INSTREAM}). */
final class ClamdScanner implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(ClamdScanner.class);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;

    /** More than an answer has. */
    private static final int MAX_ANSWER = 4096;

    /** How many times as long as an answer all of it may take. */
    private static final int DEADLINE_TIMEOUTS = 5;

    private static final Pattern FOUND = Pattern.compile("stream: (.{1,1000}) FOUND");

    /** What it "finds" where a limit of its own keeps it from looking, which is no virus. */
    private static final Pattern LIMIT = Pattern.compile("\\(null\\)|Heuristics\\.Limits\\.Exceeded.*");

    private final String host;
    private final int port;
    private final Duration connectTimeout;
    private final Duration answerTimeout;

    ClamdScanner(String hostAndPort, Duration connectTimeout, Duration answerTimeout) {
        int colon = hostAndPort.lastIndexOf(':');
        this.host = hostAndPort.substring(0, colon).replaceAll("[\\[\\]]", "");
        this.port = Integer.parseInt(hostAndPort.substring(colon + 1));
        this.connectTimeout = connectTimeout;
        this.answerTimeout = answerTimeout;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public ScanResult scan(Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            return result(ask(in));
        } catch (ClamdException away) {
            LOG.warnf("clamd at %s:%d did not look at a file: %s", host, port, away.getMessage());
            return ScanResult.AWAY;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + content, unreadable);
        }
    }

    private ScanResult result(String answer) {
        Matcher found = FOUND.matcher(answer);
        if (answer.equals("stream: OK")) {
            return ScanResult.CLEAN;
        }
        if (answer.equals("INSTREAM size limit exceeded. ERROR")
                || found.matches() && LIMIT.matcher(found.group(1)).matches()) {
            LOG.warnf("clamd at %s:%d takes no file of this size: %s", host, port, answer);
            return ScanResult.TOO_LARGE;
        }
        if (found.matches()) {
            LOG.infof("clamd found %s in a file", found.group(1));
            return ScanResult.INFECTED;
        }
        LOG.warnf("clamd at %s:%d answers \"%s\"", host, port, answer);
        return ScanResult.AWAY;
    }

    private String ask(InputStream content) throws IOException {
        try (Socket socket = new Socket()) {
            connect(socket);
            closeAfterDeadline(socket);
            boolean sent = send(content, socket);
            String answer = answer(socket);
            if (!sent && answer.equals("stream: OK")) {
                throw new ClamdException("It said OK before it had all of the file");
            }
            return answer;
        }
    }

    private void connect(Socket socket) throws ClamdException {
        try {
            socket.connect(new InetSocketAddress(host, port), (int) connectTimeout.toMillis());
            socket.setSoTimeout((int) answerTimeout.toMillis());
        } catch (IOException | RuntimeException away) {
            throw new ClamdException(away.toString());
        }
    }

    /** A clamd that takes nothing more in, or answers a letter a minute, would keep the thread for good. */
    private void closeAfterDeadline(Socket socket) {
        Duration deadline = answerTimeout.multipliedBy(DEADLINE_TIMEOUTS);
        CompletableFuture.delayedExecutor(deadline.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> close(socket));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            LOG.debugf(closed, "The connection to clamd was closed already");
        }
    }

    /**
     * Sends the file in chunks, each after its length, and an empty one.
     *
     * @return whether clamd took all of it; where it did not it has said why, and closed
     */
    private static boolean send(InputStream content, Socket socket) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            for (int length = read(content, chunk); length > 0; length = read(content, chunk)) {
                out.writeInt(length);
                out.write(chunk, 0, length);
            }
            out.writeInt(0);
            out.flush();
            return true;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (IOException closed) {
            LOG.debugf(closed, "clamd closed before it had all of a file");
            return false;
        }
    }

    /** What is wrong with the file is kept apart from what is wrong with the connection. */
    private static int read(InputStream content, byte[] chunk) {
        try {
            return content.readNBytes(chunk, 0, chunk.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String answer(Socket socket) throws ClamdException {
        try {
            byte[] answer = socket.getInputStream().readNBytes(MAX_ANSWER);
            String text = new String(answer, StandardCharsets.UTF_8);
            int end = text.indexOf('\0');
            return (end < 0 ? text : text.substring(0, end)).strip();
        } catch (IOException away) {
            throw new ClamdException(away.toString());
        }
    }

    private static final class ClamdException extends IOException {

        ClamdException(String message) {
            super(message);
        }
    }
}
