package org.atrium.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.atrium.orders.OrderDocumentJson;
import org.atrium.testing.Api;
import org.atrium.testing.Person;
import org.atrium.testing.browser.PortalServer.Ports;

/** An order on its way to a portal that works on it already and waits for the rest. */
final class RunningRequest implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader answer;
    private final byte[] body;

    private RunningRequest(Socket socket, byte[] body) throws IOException {
        this.socket = socket;
        this.answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.body = body;
    }

    /** Sends the beginning: the server asks for the body once the request is being worked on. */
    static RunningRequest of(Ports ports) throws IOException {
        String number = OrderDocumentJson.number();
        byte[] body = Api.json(OrderDocumentJson.delivered(number, Person.CUSTOMER, 2))
                .getBytes(StandardCharsets.UTF_8);
        var request = new RunningRequest(new Socket("localhost", ports.http()), body);
        request.write(head(number, ports, body.length));
        assertThat(request.answer.readLine()).startsWith("HTTP/1.1 100");
        return request;
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

    /** Sends the rest, and gives the status lines that come then. */
    List<String> finish() throws IOException {
        write(body);
        return answer.lines().filter(line -> line.startsWith("HTTP/")).toList();
    }

    private void write(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
