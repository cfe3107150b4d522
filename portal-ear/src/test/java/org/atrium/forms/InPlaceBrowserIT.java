package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Small acts change their part of the page, and leave the page where it is. */
class InPlaceBrowserIT extends BrowserTest {

    private static final Predicate<String> FORM = address -> address.endsWith("/account/address");

    private final Api second = Api.as(Person.SECOND);
    private final String thread = Forum.ask(second, "Does it stay where I am?", "It should.");
    private final String post = Forum.firstPost(second, thread);

    @Test
    void likeIsCountedAtOnceHoweverOftenItChanges() {
        Page page = open();
        Locator like = page.locator("#acts-" + post + " button");
        for (int press = 1; press <= 3; press++) {
            boolean liked = press % 2 == 1;
            like.click();
            page.locator("#acts-" + post + " button[aria-pressed='" + liked + "']")
                    .waitFor();
            assertThat(likes()).isEqualTo(liked ? 1 : 0);
        }
        assertThat(like.evaluate("button => button === document.activeElement")).isEqualTo(true);
        requireSamePage(page);
    }

    @Test
    void buttonsOfTheThreadShowTheirNewState() {
        Page page = open();
        for (String button : new String[] {"Bookmark", "Same problem here"}) {
            Locator pressed = page.locator("#thread-acts button", new Page.LocatorOptions().setHasText(button));
            pressed.first().click();
            page.locator("#thread-acts button[aria-pressed='true']", new Page.LocatorOptions().setHasText(button))
                    .first()
                    .waitFor();
        }
        assertThat(page.locator("#thread-meta").innerText()).contains("has this");
        assertThat(second.get("/forum/threads/" + thread).at("/affected").asInt())
                .isEqualTo(1);
        requireSamePage(page);
    }

    @Test
    void typedReplyStaysAndIsSentAfterwards() {
        Page page = open();
        page.locator("[id='answer:body']").fill("A reply that is being written.");
        page.locator("#acts-" + post + " button").click();
        page.locator("#acts-" + post + " button[aria-pressed='true']").waitFor();
        assertThat(page.locator("[id='answer:body']").inputValue()).isEqualTo("A reply that is being written.");
        page.locator("[id='answer:send']").click();
        page.getByText("A reply that is being written.").first().waitFor();
        assertThat(second.get("/forum/threads/" + thread + "/posts").body()).contains("A reply that is being written.");
    }

    @Test
    void refusalIsShownAsThePageThatItIs() {
        Page page = open();
        page.context().clearCookies();
        page.locator("#acts-" + post + " button").click();
        page.waitForURL("**/signin?next=*");
    }

    /** Who goes through countries by keys chooses the next one before the first has been answered. */
    @Test
    void lastCountryDecidesAndTypingContinues() {
        Page page = windowOf(Person.CUSTOMER);
        page.navigate("/account/address");
        assertThat(page.locator("#useCountry").isVisible()).isFalse();
        List<Route> sent = holdForms(page);
        page.selectOption("#country", "US");
        page.waitForCondition(() -> sent.size() == 1);
        page.selectOption("#country", "JP");
        sent.get(0).resume();
        page.waitForCondition(() -> sent.size() == 2);
        page.locator("#city").pressSequentially("Kyot");
        sent.get(1).resume();
        page.locator("#region option[value='Tokyo']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.keyboard().type("o");
        assertThat(page.locator("#city").inputValue()).isEqualTo("Kyoto");
        assertThat(page.locator("p[role=status]").allTextContents()).contains("The fields are those of Japan now.");
        assertThat(sent).hasSize(2);
    }

    @Test
    void lostConnectionLeavesTheFormWhereItIs() {
        Page page = windowOf(Person.CUSTOMER);
        page.navigate("/account/address");
        page.locator("#line1").fill("Loop 1");
        page.route(FORM, Route::abort);
        page.selectOption("#country", "US");
        page.locator("#useCountry").waitFor();
        assertThat(page.getByText("could not be loaded").first().isVisible()).isTrue();
        page.unroute(FORM);
        page.locator("#useCountry").click();
        page.locator("select#region").waitFor();
        assertThat(page.locator("#useCountry").isVisible()).isFalse();
        assertThat(page.locator("#line1").inputValue()).isEqualTo("Loop 1");
        expectBrowserError("net::ERR_FAILED");
    }

    private static List<Route> holdForms(Page page) {
        List<Route> sent = new ArrayList<>();
        page.route(FORM, sent::add);
        return sent;
    }

    private Page open() {
        Page page = windowOf(Person.CUSTOMER);
        page.navigate("/forum/thread/" + thread);
        page.evaluate("() => { window.opened = true; }");
        return page;
    }

    private static void requireSamePage(Page page) {
        assertThat(page.evaluate("() => window.opened === true")).isEqualTo(true);
    }

    private int likes() {
        return second.get("/forum/threads/" + thread + "/posts")
                .at("/items/0/likes")
                .asInt();
    }
}
