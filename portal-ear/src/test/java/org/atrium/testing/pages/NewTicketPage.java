package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /ticket/new} */
public final class NewTicketPage extends PortalPage {

    private NewTicketPage(Page page) {
        super(page);
    }

    public static NewTicketPage open(Page page) {
        return new NewTicketPage(go(page, "/ticket/new"));
    }

    public TicketPage send(String subject, String words) {
        field("What is it about?").fill(subject);
        field("What happened?").fill(words);
        button("Send to support").click();
        return new TicketPage(page());
    }
}
