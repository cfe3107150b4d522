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

    public DeskTicketPage take() {
        button("Take ticket").click();
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

    /** Answers so that everyone in the thread reads it, and solves the ticket with that. */
    public DeskTicketPage solvePublicly(String words) {
        page().locator("select[id$=next]").selectOption("SOLVED");
        return write("PUBLIC", words);
    }

    private DeskTicketPage write(String visibility, String words) {
        page().locator(".mode:has(input[value=" + visibility + "])").click();
        field("Your words").fill(words);
        page().locator(".btn--send").click();
        return new DeskTicketPage(page());
    }
}
