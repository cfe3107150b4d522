package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /desk/ticket/<number>}, as support sees it. */
public final class DeskTicketPage extends PortalPage {

    private DeskTicketPage(Page page) {
        super(page);
    }

    public static DeskTicketPage open(Page page, String number) {
        return new DeskTicketPage(go(page, "/desk/ticket/" + number));
    }

    /** The ticket the window has come back to. */
    public static DeskTicketPage at(Page page) {
        return new DeskTicketPage(page);
    }

    /** Writes a note when the session is over. */
    public SignInPage noteAsNobody(String words) {
        choose("INTERNAL", words);
        page().locator(".btn--send").click();
        return new SignInPage(page());
    }

    /** What stands in the composer, and after it what its button would do with that. */
    public String written() {
        return field("Your message").inputValue() + ": "
                + page().locator(".btn--send").innerText();
    }

    public DeskTicketPage take() {
        button("Assign to me").click();
        return new DeskTicketPage(page());
    }

    /** Writes what only the requester reads. */
    public DeskTicketPage answerPrivately(String words) {
        return write("PRIVATE", words);
    }

    /** Writes what only staff read. */
    public DeskTicketPage note(String words) {
        return write("INTERNAL", words);
    }

    /** What a note says once the first colleague is taken who is offered for the beginning of a name. */
    public String noteTo(String beginning) {
        choose("INTERNAL", "");
        field("Your message").pressSequentially(beginning);
        page().locator("[role=option]").first().waitFor();
        field("Your message").press("Enter");
        return field("Your message").inputValue();
    }

    /** Answers so that everyone in the thread reads it, and solves the ticket with that. */
    public DeskTicketPage solvePublicly(String words) {
        page().locator("select[id$=next]").selectOption("SOLVED");
        return write("PUBLIC", words);
    }

    private void choose(String visibility, String words) {
        page().locator(".mode:has(input[value=" + visibility + "])").click();
        field("Your message").fill(words);
    }

    private DeskTicketPage write(String visibility, String words) {
        choose(visibility, words);
        page().locator(".btn--send").click();
        return new DeskTicketPage(page());
    }
}
