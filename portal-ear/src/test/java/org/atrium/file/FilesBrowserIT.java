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
import java.util.stream.IntStream;
import org.atrium.testing.Answer;
import org.atrium.testing.Api;
import org.atrium.testing.Forum;
import org.atrium.testing.Merchant;
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

    @Test
    void filesKeepTheirOrderAndAreTriedAgainOnlyWhereThatHelps() {
        Page page = openTicket(Support.ask(customer, "Kettle", "It stops."));
        Locator field = page.locator("fieldset:has([id='upload:form:files'])");
        assertThat(field.locator(".field__hint").textContent()).isEqualTo("Up to 10 files, 25 MB each.");

        List<Route> uploads = new ArrayList<>();
        page.route(UPLOADS, uploads::add);
        chooser(page, "form").setInputFiles(new FilePayload[] {text("first.txt"), text("second.txt")});
        page.waitForCondition(() -> uploads.size() == 2);
        named(uploads, "second").resume();
        box(field, "second.txt").waitFor();
        named(uploads, "first").resume();
        box(field, "first.txt").waitFor();
        assertThat(field.locator(".choices label").allTextContents()).containsExactly("first.txt", "second.txt");

        page.unroute(UPLOADS);
        chooser(page, "form").setInputFiles(new FilePayload("setup.exe", "application/x-msdownload", program()));
        Locator refused = field.locator(".upload__row--failed");
        refused.waitFor();
        assertThat(refused.locator("button").allTextContents()).containsExactly("Cancel");
        refused.locator("button").click();
        page.route(UPLOADS, Route::abort);
        chooser(page, "form").setInputFiles(text("lost.txt"));
        refused.waitFor();
        assertThat(refused.locator("button").allTextContents()).containsExactly("Try again", "Cancel");
        refused.locator("button").last().click();
        page.unroute(UPLOADS);

        page.route(UPLOADS, uploads::add);
        chooser(page, "form")
                .setInputFiles(
                        IntStream.range(0, 9).mapToObj(i -> text(i + ".txt")).toArray(FilePayload[]::new));
        refused.waitFor();
        assertThat(refused.locator(".field__error").allTextContents())
                .containsExactly("“8.txt” was left out: at most 10 files can be added here.");
        expectBrowserError("net::ERR_FAILED");
        expectBrowserError("415");
    }

    @Test
    void filesThatWereChosenComeBackWithTheWords() {
        String ticket = Support.ask(customer, "Kettle", "It stops.");
        Page page = openTicket(ticket);
        page.locator("[id='form:body']").fill("See the list.");
        chooser(page, "form").setInputFiles(new FilePayload[] {text("list.txt"), text("not-this.txt")});
        Locator form = page.locator("form[id=form]");
        box(form, "list.txt").waitFor();
        box(form, "not-this.txt").waitFor();
        box(form, "not-this.txt").locator("input").uncheck();

        page.navigate("/ticket/ticket/" + ticket);
        box(form, "list.txt").waitFor();
        assertThat(form.locator(".choices label").allTextContents()).containsExactly("list.txt");
        page.locator("[id='form:send']").click();
        page.locator(".file__link").waitFor();
        assertThat(customer.get("/tickets/" + ticket).at("/messages/1/files").findValuesAsText("name"))
                .containsExactly("list.txt");
        page.navigate("/ticket/ticket/" + ticket);
        assertThat(form.locator(".choices input").count()).isZero();
    }

    @Test
    void whoComesBackAfterSendingFindsTheFilesWithTheWords() {
        Page page = windowOf(Person.CUSTOMER);
        page.navigate("/ticket/new");
        page.locator("[id='form:subject']").fill("Kettle");
        page.locator("[id='form:body']").fill("See the list.");
        chooser(page, "form").setInputFiles(text("list.txt"));
        Locator form = page.locator("form[id=form]");
        box(form, "list.txt").waitFor();
        page.locator("[id='form:send']").click();
        page.locator(".file__link").waitFor();
        page.goBack();
        box(form, "list.txt").waitFor();
        assertThat(page.locator("[id='form:body']").inputValue()).isEqualTo("See the list.");
    }

    @Test
    void photosOfAReturnStayWithTheirItems() {
        String order = Merchant.deliveredOrder(Person.CUSTOMER);
        Page page = windowOf(Person.CUSTOMER);
        page.navigate("/returns/new/" + order + "?step=CHECK" + chosen(1) + chosen(2));
        page.locator("[id='upload:lines:0:photos']").setInputFiles(picture("kettle.png"));
        page.locator("[name='lines:0:photos']:checked").waitFor();
        page.locator("[id='lines:1:comment']").evaluate("""
                area => {
                  const files = new DataTransfer();
                  files.items.add(new File(['words'], 'cup.txt'));
                  area.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: files}));
                }""");
        page.locator("[name='lines:1:photos']:checked").waitFor();
        page.locator("#changeItems").click();
        page.locator("[name='items:0:photos']:checked").waitFor();
        page.locator("[id='upload:items:1:photos']").setInputFiles(text("list.txt"));
        page.waitForCondition(
                () -> page.locator("[name='items:1:photos']:checked").count() == 2);
        page.locator("#review").click();
        page.locator("#request").click();
        page.waitForURL("**/returns/R-*");
        String number = page.url().replaceFirst(".*/(R-[0-9]+).*", "$1");
        Answer read = customer.get("/returns/" + number);
        assertThat(read.at("/lines/0/files").findValuesAsText("name")).containsExactly("kettle.png");
        assertThat(read.at("/lines/1/files").findValuesAsText("name")).containsExactly("cup.txt", "list.txt");
        assertThat(read.at("/files")).isEmpty();
        assertThat(page.locator(".list li:first-child .files img").getAttribute("alt"))
                .isEqualTo("kettle.png");
    }

    private static String chosen(int line) {
        return "&quantity-" + line + "=1&reason-" + line + "=DAMAGED&resolution-" + line + "=REFUND";
    }

    private Page openTicket(String ticket) {
        Page page = windowOf(Person.CUSTOMER);
        page.navigate("/ticket/ticket/" + ticket);
        return page;
    }

    /** What of a field says that a file is chosen. */
    private static Locator box(Locator field, String name) {
        return field.locator(
                ".choices li",
                new Locator.LocatorOptions()
                        .setHas(field.page().locator("input:checked"))
                        .setHasText(name));
    }

    private static Route named(List<Route> uploads, String name) {
        return uploads.stream()
                .filter(upload -> upload.request().url().contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** What a Windows program begins with. */
    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
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
