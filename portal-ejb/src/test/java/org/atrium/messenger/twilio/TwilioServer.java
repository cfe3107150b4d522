package org.atrium.messenger.twilio;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.atrium.ticket.event.TicketChannel;

/** A small server that speaks Twilio's protocol: takes messages, and has files of people. */
final class TwilioServer implements AutoCloseable {

    private static final String ACCOUNT = "AC0001";
    private static final String TOKEN = "secret";

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Response> responses = new ConcurrentHashMap<>();

    TwilioServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(new Request(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    body));
            Response response = responses.getOrDefault(
                    exchange.getRequestURI().getPath(), new Response(201, "{\"sid\":\"SM1\"}", null));
            if (response.location() != null) {
                exchange.getResponseHeaders().add("Location", response.location());
            }
            byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    void answer(String path, int status, String body) {
        responses.put(path, new Response(status, body, null));
    }

    void redirect(String path, String location) {
        responses.put(path, new Response(307, "", location));
    }

    TwilioAccount account() {
        return new TwilioAccount(
                url(), ACCOUNT, TOKEN, Map.of(TicketChannel.SMS, "+15550001", TicketChannel.WHATSAPP, "+15550002"));
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    static String messages() {
        return "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";
    }

    static String media(String name) {
        return "/2010-04-01/Accounts/" + ACCOUNT + "/Messages/MM1/Media/" + name;
    }

    List<Request> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Request(String path, String authorization, String body) {}

    private record Response(int status, String body, String location) {}
}
