package org.atrium.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Person;
import org.atrium.testing.Support;
import org.atrium.testing.Uploads;
import org.atrium.testing.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/** Files that are chosen, pasted or dropped, and what becomes of a form whose file does not arrive. */
class FilesBrowserIT extends BrowserTest {

    private static final String UPLOADS = "**/files?*";

    private final Api second = Api.as(Person.SECOND);
    private final Api customer = Api.as(Person.CUSTOMER);

    @Test
    void picturesChosenAtOnceAllBecomePictures() {
        String thread = ask();
        Page page = open(thread);
        Locator text = page.locator("[id='answer:body']");
        text.fill("Both sides:");
        chooser(page, "answer").setInputFiles(new FilePayload[] {picture("front.png"), picture("back.png")});
        page.waitForCondition(() -> text.inputValue().split("/files/", -1).length == 3);
        page.locator(".upload__row").last().waitFor(gone());
        // Words that are being written for one picture are not broken by the next.
        text.evaluate(
                "area => { const at = area.value.indexOf('front'); area.focus(); area.setSelectionRange(at, at + 5); }");
        chooser(page, "answer").setInputFiles(picture("top.png"));
        page.waitForCondition(() -> text.inputValue().split("/files/", -1).length == 4);
        page.locator("[id='answer:send']").click();
        page.locator(".prose img[alt='top']").waitFor();
        assertThat(page.locator(".prose img[src^='/files/']").count()).isEqualTo(3);
    }

    @Test
    void failedFileHoldsTheFormUntilItIsThere() {
        String thread = ask();
        Page page = open(thread);
        page.locator("[id='answer:body']").fill("See the list.");
        List<Route> uploads = new ArrayList<>();
        page.route(UPLOADS, uploads::add);
        chooser(page, "answer").setInputFiles(text("list.txt"));
        page.waitForCondition(() -> uploads.size() == 1);
        page.locator("[id='answer:send']").click();
        note(page, "This is sent when the files are there.").waitFor();
        uploads.get(0).abort();
        note(page, "Nothing is sent yet").waitFor();
        page.locator("[id='answer:send']").click();
        assertThat(page.locator(".upload__row--failed button")
                        .first()
                        .evaluate("one => one === document.activeElement"))
                .isEqualTo(true);
        assertThat(posts(thread)).isEqualTo(1);
        page.unroute(UPLOADS);
        page.locator(".upload__row--failed button").first().click();
        page.locator("[name='answer:files']:checked").waitFor();
        page.locator("[id='answer:send']").click();
        page.locator(".file__link").waitFor();
        assertThat(posts(thread)).isEqualTo(2);
        expectBrowserError("net::ERR_FAILED");
    }

    @Test
    void filesArePastedAndDropped() {
        Page page = open(ask());
        for (String act : List.of("paste", "drop")) {
            page.locator("[id='answer:body']").evaluate("""
                    (area, act) => {
                      const files = new DataTransfer();
                      files.items.add(new File(['words'], `${act}.txt`));
                      const options = {bubbles: true, cancelable: true};
                      area.dispatchEvent(act === 'drop'
                        ? new DragEvent('drop', {...options, dataTransfer: files})
                        : new ClipboardEvent('paste', {...options, clipboardData: files}));
                    }""", act);
            page.locator(".choices li:has(input:checked)", new Page.LocatorOptions().setHasText(act + ".txt"))
                    .waitFor();
        }
    }

    @Test
    void formWithoutScriptsBringsItsFiles() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        Page page = windowWithoutScripts(Person.CUSTOMER);
        page.navigate("/ticket/ticket/" + ticket);
        page.locator("[id='form:body']").fill("Here it is.");
        chooser(page, "form").setInputFiles(text("list.txt"));
        page.locator("[id='form:send']").click();
        page.locator(".file__link").waitFor();
        assertThat(customer.get("/tickets/" + ticket).text("/messages/1/files/0/name"))
                .isEqualTo("list.txt");
    }

    private String ask() {
        return Forum.ask(second, "May I see a photo of it?", "It would help.");
    }

    private int posts(String thread) {
        return second.get("/forum/threads/" + thread + "/posts").at("/items").size();
    }

    private Page open(String thread) {
        Page page = windowOf(Person.CUSTOMER);
        page.navigate("/forum/thread/" + thread);
        return page;
    }

    private static Locator chooser(Page page, String form) {
        return page.locator("[id='upload:" + form + ":files']");
    }

    /** What the form says of itself. */
    private static Locator note(Page page, String words) {
        return page.locator("[data-upload-note]", new Page.LocatorOptions().setHasText(words));
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static FilePayload picture(String name) {
        return new FilePayload(name, "image/png", Uploads.png(40, 20));
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", "One, two".getBytes(StandardCharsets.UTF_8));
    }
}
