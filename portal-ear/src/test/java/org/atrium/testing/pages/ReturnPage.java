package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /returns/<number>}, as the customer sees it. */
public final class ReturnPage extends PortalPage {

    ReturnPage(Page page) {
        super(page);
    }

    public static ReturnPage open(Page page, String number) {
        return new ReturnPage(go(page, "/returns/" + number));
    }

    /** The return's number, as its address has it. */
    public String number() {
        return path().replaceFirst(".*/(R-[0-9]+).*", "$1");
    }
}
