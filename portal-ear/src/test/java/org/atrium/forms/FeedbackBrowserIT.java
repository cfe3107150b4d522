package org.atrium.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Person;
import org.atrium.testing.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Where a page lands after an action, people see what became of it. */
class FeedbackBrowserIT extends BrowserTest {

    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    private final String thread =
            Forum.ask(Api.as(Person.SECOND), "Does it say so where I look?", "A long story.\n\n".repeat(80));

    @Test
    void theMessageOfAReplyIsInViewAboveTheReply() {
        Page page = windowOf(Person.CUSTOMER);
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        page.navigate("/forum/thread/" + thread);
        page.locator(".reply-dock a").click();
        assertThat(page.locator("[id='answer:body']").evaluate("field => field === document.activeElement"))
                .isEqualTo(true);

        page.locator("[id='answer:body']").fill("It does.");
        page.locator("[id='answer:send']").click();
        page.waitForURL("**/forum/thread/**#post-*");

        BoundingBox message = page.locator(".messages").boundingBox();
        BoundingBox reply = page.locator(".post:target").boundingBox();
        assertThat(message.y).isBetween(0.0, reply.y - message.height);
        assertThat(reply.y).isLessThan(PHONE_HEIGHT / 2.0);
    }

    @Test
    void anAnswerFoundWhileTypingSendsNothingAndKeepsTheInput() {
        Page page = newWindow();
        page.navigate("/contact");
        page.locator("[id='form:subject']").pressSequentially("how to descale my kettle");
        page.locator("button[name=answered]").first().waitFor();
        page.locator("[id='form:body']").fill("It is full of lime.");

        page.locator("button[name=answered]").first().click();
        page.getByText("Nothing was sent.").waitFor();
        assertThat(page.locator("[id='form:body']").isVisible()).isFalse();

        page.getByText("No, I still want to write").click();
        page.locator("[id='form:send']").waitFor();
        assertThat(page.locator("[id='form:body']").inputValue()).isEqualTo("It is full of lime.");
        assertThat(page.getByText("Nothing was sent.").isVisible()).isFalse();
        assertThat(page.getByText("No, I still want to write").isVisible()).isFalse();
    }
}
