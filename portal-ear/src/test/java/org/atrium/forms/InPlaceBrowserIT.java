package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Small acts change their part of the page, and leave the page where it is. */
class InPlaceBrowserIT extends BrowserTest {

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
