package org.atrium.messenger.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.atrium.messenger.RefusedMessageException;
import org.atrium.platform.json.JsonText;
import org.atrium.platform.json.NotJsonException;
import org.jboss.logging.Logger;

/** Calls Twilio. It follows no redirect, repeats nothing by itself, and writes neither numbers nor words into any log. */
@ApplicationScoped
class TwilioClient {

    private static final Logger LOG = Logger.getLogger(TwilioClient.class);

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** No answer of theirs is longer. */
    private static final int MAX_ANSWER = 100_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /**
     * Sends a message.
     *
     * @throws RefusedMessageException if Twilio will never take it
     * @throws IOException if it could not be handed over now
     */
    void send(TwilioAccount account, TwilioForm message) throws RefusedMessageException, IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(account.messagesUrl()))
                .timeout(PATIENCE)
                .header("Authorization", authorization(account))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(message.encoded()))
                .build();
        HttpResponse<InputStream> response;
        byte[] answer;
        try {
            response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                answer = body.readNBytes(MAX_ANSWER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Twilio was not asked to the end");
        } catch (IOException e) {
            throw new IOException("Twilio did not answer: " + e.getClass().getSimpleName(), e);
        }
        judge(response.statusCode(), answer);
    }

    private static void judge(int status, byte[] answer) throws RefusedMessageException, IOException {
        if (status / 100 == 2) {
            return;
        }
        int code = code(answer);
        LOG.infof("Twilio did not take a message: status %d, error %d", status, code);
        if (TwilioErrors.isPassing(status, code)) {
            throw new IOException("Twilio answered " + status + " (error " + code + ")");
        }
        throw new RefusedMessageException(TwilioErrors.reason(code), code == 0 ? "HTTP " + status : "Twilio " + code);
    }

    /** The number of an error; 0 where the answer has none. */
    private static int code(byte[] answer) {
        try {
            return JsonText.read(answer) instanceof JsonObject error ? error.getInt("code", 0) : 0;
        } catch (NotJsonException noJson) {
            return 0;
        }
    }

    static String authorization(TwilioAccount account) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((account.id() + ":" + account.token()).getBytes(StandardCharsets.UTF_8));
    }
}
