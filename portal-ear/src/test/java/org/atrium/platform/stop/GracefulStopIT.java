package org.atrium.platform.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.atrium.orders.OrderDocumentJson;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer;
import org.atrium.testing.browser.PortalServer.Ports;
import org.atrium.testing.inside.Eventually;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An operator's stop takes no new requests and finishes those that run. On a server of its own, started by the script:
 * that is why it belongs to the run of the browser's tests.
 */
@Tag("browser")
class GracefulStopIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The server asks for the body once the request is being worked on; it gets it after it was told to stop. */
    @Test
    void whatRunsIsFinished() throws IOException {
        Ports ports = Ports.free();
        try (PortalServer server = PortalServer.startEmpty("stop", ports, Map.of());
                Socket socket = new Socket("localhost", ports.http())) {
            String number = OrderDocumentJson.number();
            byte[] body = Api.json(OrderDocumentJson.delivered(number, Person.CUSTOMER, 2))
                    .getBytes(StandardCharsets.UTF_8);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            OutputStream request = socket.getOutputStream();
            request.write(head(number, ports, body.length));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 100");

            server.askToStop();
            Eventually.so("new requests to be refused", LIMIT, () -> !takesRequests(ports));
            assertThat(server.isRunning()).isTrue();
            request.write(body);

            assertThat(answer.lines().filter(line -> line.startsWith("HTTP/")).toList())
                    .containsExactly("HTTP/1.1 201 Created");
            Eventually.so("the server to be gone", LIMIT, () -> !server.isRunning());
        }
    }

    private static byte[] head(String number, Ports ports, int length) {
        return String.join(
                        "\r\n",
                        List.of(
                                "PUT /api/v1/integration/orders/" + number + " HTTP/1.1",
                                "Host: localhost:" + ports.http(),
                                "Authorization: Bearer " + System.getenv("PORTAL_API_KEY"),
                                "Content-Type: application/json",
                                "Content-Length: " + length,
                                "Expect: 100-continue",
                                "Connection: close",
                                "",
                                ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean takesRequests(Ports ports) {
        try {
            return Api.at(ports.portal()).get("/faq/categories").status() == 200;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }
}
