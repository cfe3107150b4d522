package org.atrium.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.atrium.testing.Person;

/** {@code /signin} */
public final class SignInPage extends PortalPage {

    SignInPage(Page page) {
        super(page);
    }

    public static SignInPage open(Page page) {
        return new SignInPage(go(page, "/signin"));
    }

    /** Signs in where that must work, and arrives at the front page. */
    public HomePage signIn(Person person) {
        enter(person.email(), person.password());
        HomePage home = new HomePage(page());
        assertThat(home.path()).isEqualTo("/");
        return home;
    }

    /** Signs in on the way to a thread. */
    public ThreadPage signInForThread(Person person) {
        enter(person.email(), person.password());
        return new ThreadPage(page());
    }

    /** Signs in on the way to some page, which the window shows then. */
    public Page signInOnTheWay(Person person) {
        enter(person.email(), person.password());
        page().waitForURL(url -> !url.contains("/signin"));
        return page();
    }

    /** Signs in where that must not work. */
    public SignInPage tryWith(String email, String password) {
        enter(email, password);
        return new SignInPage(page());
    }

    /** The address as it stands in its field. */
    public String email() {
        return field("E-mail address").inputValue();
    }

    private void enter(String email, String password) {
        field("E-mail address").fill(email);
        field("Password").fill(password);
        page().locator("main form").getByRole(AriaRole.BUTTON).click();
    }
}
