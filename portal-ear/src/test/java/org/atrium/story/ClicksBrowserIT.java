package org.atrium.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.atrium.testing.Api;
import org.atrium.testing.Mailbox;
import org.atrium.testing.Merchant;
import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** What each task of a customer costs in clicks from the front page, so that no task gets longer. Filling a field is none. */
class ClicksBrowserIT extends BrowserTest {

    private int clicks;

    @Test
    void parcelIsOneClickFromHome() {
        Person nora = Person.aCustomer();
        String order = Merchant.deliveredOrder(nora);
        Page page = windowOf(nora);
        page.navigate("/");
        click(page.locator("main a[href='/orders/" + order + "']").first());
        assertThat(page.locator("h1").innerText()).contains(order);
        assertThat(clicks).isEqualTo(1);
    }

    @Test
    void guestsParcelIsOneClickFromItsMail() {
        Person guest = Person.somebody();
        String number = Merchant.missedOrder(guest);
        String token = Mailbox.await(guest.email(), "Nobody was home").token();
        clicks++;
        Page page = page();
        page.navigate("/orders/tracked?token=" + token);
        assertThat(page.locator("h1").innerText()).contains(number);
        assertThat(page.locator("main").innerText()).contains("Nobody was home");
        assertThat(clicks).isEqualTo(1);
    }

    @Test
    void lampIsReturnedInFiveClicks() {
        Person nora = Person.aCustomer();
        String order = Merchant.deliveredOrder(nora);
        Page page = windowOf(nora);
        page.navigate("/");
        click(page.locator("main a[href='/orders/" + order + "']").first());
        click(page.locator("main a[href*='?quantity-']").first());
        click(page.getByLabel("It arrived damaged")
                .and(page.locator(":visible"))
                .first());
        click(button(page, "Continue to review"));
        click(button(page, "Request return"));
        page.waitForURL("**/returns/R-*");
        assertThat(page.locator("h1").innerText()).startsWith("Return R-");
        assertThat(clicks).isLessThanOrEqualTo(5);
    }

    /** One click more than with an account is the mail, which shows that the mailbox is theirs. */
    @Test
    void guestReturnsALamp() {
        Person guest = Person.somebody();
        String order = Merchant.deliveredOrder(guest);
        Page page = page();
        page.navigate("/");
        click(page.locator("main a[href='/orders/track?for=return']").first());
        page.getByLabel("Order number").fill(order);
        page.getByLabel("E-mail address").fill(guest.email());
        page.getByLabel("Postal code").fill("10115");
        click(button(page, "Show order"));
        page.waitForURL("**/returns/guest/*");
        page.getByLabel("Kettle").first().selectOption("1");
        click(page.getByLabel("It arrived damaged")
                .and(page.locator(":visible"))
                .first());
        click(button(page, "Mail me the link"));
        page.waitForURL("**/returns/guest/*?sent=true");
        String token = Mailbox.await(guest.email(), "Confirm your return").token();
        clicks++;
        page.navigate("/confirm-return?token=" + token);
        click(button(page, "Request return"));
        assertThat(page.locator("h1").innerText()).contains("is requested");
        assertThat(clicks).isLessThanOrEqualTo(6);
    }

    @Test
    void visitorFindsTheirParcelFromTheSearch() {
        Page page = page();
        page.navigate("/");
        page.locator("main input[type='search']").pressSequentially("where is my ord");
        click(page.locator(".suggest a[href='/orders/track']").first());
        page.waitForURL("**/orders/track");
        assertThat(clicks).isEqualTo(1);
    }

    @Test
    void customerAsksTheCommunity() {
        Page page = windowOf(Person.aCustomer());
        page.navigate("/");
        click(link(page, "Ask the community"));
        fillQuestion(page, "Why does the lid of my kettle hum?");
        click(button(page, "Ask question"));
        page.waitForURL("**/forum/thread/**");
        assertThat(clicks).isLessThanOrEqualTo(3);
    }

    @Test
    void visitorAsksTheCommunityAndTypesItOnce() {
        Person nora = Person.somebody();
        Page page = page();
        page.navigate("/");
        click(link(page, "Ask the community"));
        fillQuestion(page, "Why does the handle of my kettle creak?");
        click(button(page, "Sign in and ask"));
        click(page.locator("main a[href^='/register']").last());
        page.getByLabel("Your name").fill(nora.name());
        page.getByLabel("E-mail address").fill(nora.email());
        page.getByLabel("Password").fill(nora.password());
        click(button(page, "Create account"));
        String token =
                Mailbox.await(nora.email(), "Confirm your e-mail address").token();
        clicks++;
        page.navigate("/verify?token=" + token);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(nora.password());
        click(button(page, "Confirm my address"));
        page.waitForURL("**/forum/ask");
        click(button(page, "Ask question"));
        page.waitForURL("**/forum/thread/**");
        assertThat(page.locator("h1").innerText()).isEqualTo("Why does the handle of my kettle creak?");
        assertThat(clicks).isLessThanOrEqualTo(7);
    }

    @Test
    void visitorReachesAPerson() {
        Person nora = Person.somebody();
        Page page = page();
        page.navigate("/");
        click(link(page, "Contact us"));
        page.getByLabel("What is it about?").fill("Broken kettle");
        page.getByLabel("What happened?").fill("It arrived in two halves.");
        page.getByLabel("Your name").fill(nora.name());
        page.getByLabel("E-mail address").fill(nora.email());
        click(button(page, "Send message"));
        page.waitForURL("**/contact?sent=*");
        assertThat(page.locator("main").innerText()).contains("Check your inbox");
        assertThat(clicks).isEqualTo(2);
        Mailbox.await(nora.email(), "Confirm your message");
        link(page, "Write again").click();
        page.waitForURL("**/contact?again=true");
        assertThat(page.getByLabel("What happened?").inputValue()).isEqualTo("It arrived in two halves.");
        assertThat(page.getByLabel("E-mail address").inputValue()).isEqualTo(nora.email());
        assertThat(Api.as(Person.AGENT).get("/desk/tickets?view=all").body()).doesNotContain(nora.name());
    }

    private void click(Locator what) {
        clicks++;
        what.click();
    }

    private static Locator link(Page page, String words) {
        return page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first();
    }

    private static Locator button(Page page, String words) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    private static void fillQuestion(Page page, String title) {
        page.getByLabel("Your question in one line").fill(title);
        page.getByLabel("Where does it belong?").selectOption(new SelectOption().setIndex(1));
        page.getByLabel("The details").fill("It does so since Tuesday.");
    }
}
