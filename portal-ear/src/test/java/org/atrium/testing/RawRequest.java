package org.atrium.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A request as it is written, which clients would tidy up or not send at all: {@code RawRequest.of("CONNECT",
 * "/help").with("Host", "elsewhere.example").send()}.
 */
public final class RawRequest {

    private final String method;
    private final String path;
    private final List<String> headers = new ArrayList<>();
    private String host = "localhost:" + port();
    private String body = "";
    private long announced;

    private RawRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static RawRequest of(String method, String path) {
        return new RawRequest(method, path);
    }

    /** Sends a header more; {@code Host} in the place of the portal's. */
    public RawRequest with(String header, String value) {
        if (header.equals("Host")) {
            host = value;
        } else {
            headers.add(header + ": " + value);
        }
        return this;
    }

    public RawRequest body(String words) {
        body = words;
        return this;
    }

    /** Says that so long a body follows, which never does. */
    public RawRequest announce(long bytes) {
        announced = bytes;
        return this;
    }

    /** What is answered; the connection is closed after it. */
    public RawAnswer send() {
        StringBuilder text = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(header -> text.append(header).append("\r\n"));
        if (headers.stream().noneMatch(header -> header.startsWith("Connection:"))) {
            text.append("Connection: close\r\n");
        }
        text.append("Content-Length: ")
                .append(announced > 0 ? announced : body.length())
                .append("\r\n\r\n")
                .append(body);
        try (Socket socket = new Socket("localhost", port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            if (announced > 0) {
                socket.shutdownOutput();
            }
            return new RawAnswer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port() {
        return Integer.getInteger("portal.http.port");
    }

    /** An answer as it came. */
    public record RawAnswer(String text) {

        public int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        /** The first header of a name, empty for none. */
        public String header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return text.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
