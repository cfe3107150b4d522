package org.atrium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.atrium.testing.Answer;
import org.atrium.testing.Pages;
import org.atrium.testing.Person;
import org.atrium.testing.RawRequest;
import org.atrium.testing.RawRequest.RawAnswer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where an answer leads is what was judged. The server writes the low byte of each character of a header: of į a slash,
 * of ŝ a backslash, of č and Ċ the end of a line.
 */
@ArquillianTest
@RunAsClient
@Tag("once")
class LocationsHttpIT {

    @ParameterizedTest
    @CsvSource({
        "/%C4%AFevil.example/, /%C4%AFevil.example/",
        "/%C5%9Cevil.example, /%C5%9Cevil.example",
        "/%C4%AF%C4%AFevil.example, /%C4%AF%C4%AFevil.example",
        "/help?q=%C4%8D%C4%8ASet-Cookie:atrium=x, /help?q=%C4%8D%C4%8ASet-Cookie:atrium=x",
        "/orders/%E6%B3%A8%E6%96%87-1, /orders/%E6%B3%A8%E6%96%87-1",
        "/help?q=a%20b, /help?q=a%20b",
        "//evil.example/, /",
        "/%5Cevil.example/, /",
        "%C4%AFevil.example/, /"
    })
    void signInRedirectsWithinThePortal(String next, String location) {
        String password = Person.CUSTOMER.password();
        Answer answer = Pages.visitor()
                .submit(
                        "/signin?next=" + next.replace("?", "%3F"),
                        "form",
                        Map.of("email", Person.CUSTOMER.email(), "password", password));
        assertThat(answer.expect(302).header("Location")).isEqualTo(location);
    }

    @Test
    void signInReturnsToAddressesInAnyScript() {
        RawAnswer answer = RawRequest.of("GET", "/orders/%C4%AFevil.example").send();
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/signin?next=%2Forders%2F%25C4%25AFevil.example");
    }
}
