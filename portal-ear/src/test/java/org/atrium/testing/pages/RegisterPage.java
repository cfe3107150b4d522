package org.atrium.testing.pages;

import com.microsoft.playwright.Page;
import org.atrium.testing.Person;

/** {@code /register} */
public final class RegisterPage extends PortalPage {

    private RegisterPage(Page page) {
        super(page);
    }

    public static RegisterPage open(Page page) {
        return new RegisterPage(go(page, "/register"));
    }

    public RegisterPage register(Person person) {
        field("Your name").fill(person.name());
        field("E-mail address").fill(person.email());
        field("Password").fill(person.password());
        button("Create account").click();
        return new RegisterPage(page());
    }
}
