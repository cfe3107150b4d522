package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /tickets/<number>}, as the customer sees it. */
public final class TicketPage extends PortalPage {

    TicketPage(Page page) {
        super(page);
    }

    public static TicketPage open(Page page, String number) {
        return new TicketPage(go(page, "/tickets/" + number));
    }

    /** The ticket's number, as its address has it. */
    public String number() {
        return path().replaceFirst(".*/(T-[0-9]+).*", "$1");
    }
}
