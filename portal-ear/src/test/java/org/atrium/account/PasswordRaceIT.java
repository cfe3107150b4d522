package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.atrium.platform.settings.Setting;
import org.atrium.testing.inside.Transactions;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody signs in by the old password while a new one takes its place. */
@ArquillianTest
@Tag("builtin")
class PasswordRaceIT {

    private static final String OLD = "the old password";

    private final String email = UUID.randomUUID() + "@example.org";

    @Inject
    private AccountQueries accounts;

    @Inject
    private OpenAccounts people;

    @Inject
    private Transactions transactions;

    @BeforeEach
    void open() throws Exception {
        people.open(email, OLD);
    }

    @Test
    void noSessionSurvivesAPasswordChange() throws Exception {
        CompletableFuture<Integer> late = transactions.in(() -> {
            Account account = accounts.byEmail(email).orElseThrow();
            account.changePassword(Passwords.hash("the new password"));
            accounts.endSessions(account, "");
            CompletableFuture<Integer> signingIn = CompletableFuture.supplyAsync(this::signIn);
            assertThatThrownBy(() -> signingIn.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            return signingIn;
        });
        assertThat(late.get(20, TimeUnit.SECONDS)).isEqualTo(401);
    }

    private int signIn() {
        String credentials = "{\"email\":\"" + email + "\",\"password\":\"" + OLD + "\"}";
        URI sessions = URI.create(Setting.BASE_URL.required() + "/api/v1/sessions");
        var request = HttpRequest.newBuilder(sessions)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(credentials))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.discarding())
                .join()
                .statusCode();
    }
}
