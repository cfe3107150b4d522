package org.atrium.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.atrium.platform.settings.Setting;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the API says a new thing is: a client that goes there takes its token along. */
@ArquillianTest
class LocationHeaderIT {

    private final HttpClient client = HttpClient.newHttpClient();
    private URI api;

    @BeforeEach
    void findIt() {
        api = URI.create(Setting.BASE_URL.required() + "/api/v1/");
    }

    @AfterEach
    void askedAtItsOwnAddressAgain() {
        System.clearProperty(Setting.BASE_URL.property());
    }

    @Test
    void locationFollowsTheRequestWithoutTls() throws Exception {
        assertThat(locationOfNew()).startsWith(api + "tickets/T-");
    }

    /** The request that arrives is a plain one. */
    @Test
    void locationUsesThePublicAddressBehindATlsProxy() throws Exception {
        System.setProperty(Setting.BASE_URL.property(), "https://portal.example/");
        assertThat(locationOfNew()).startsWith("https://portal.example/api/v1/tickets/T-");
    }

    private String locationOfNew() throws IOException, InterruptedException {
        var session = post("sessions", null, "{\"email\":\"customer@example.com\",\"password\":\"atrium-demo\"}");
        String token =
                Json.createReader(new StringReader(session.body())).readObject().getString("token");
        var made = post("tickets", token, "{\"subject\":\"Where is it?\",\"body\":\"" + UUID.randomUUID() + "\"}");
        return made.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> post(String path, String token, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(api.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
