package org.atrium.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.atrium.testing.pages.HomePage;
import org.atrium.testing.pages.SignInPage;
import org.junit.jupiter.api.Test;

/** Coming in by the page and going out again. */
class SignInBrowserIT extends BrowserTest {

    @Test
    void customerSignsInAndOut() {
        HomePage home = SignInPage.open(page()).signIn(Person.CUSTOMER);
        assertThat(home.isSignedIn()).isTrue();
        home = home.signOut();
        assertThat(home.isSignedIn()).isFalse();
    }

    @Test
    void wrongPasswordIsReportedAndTheEmailKept() {
        SignInPage again = SignInPage.open(page()).tryWith("customer@example.com", "not this one");
        assertThat(again.errors()).isNotBlank();
        assertThat(again.email()).isEqualTo("customer@example.com");
    }
}
