package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /desk/return/<number>}, as support sees it. */
public final class DeskReturnPage extends PortalPage {

    private DeskReturnPage(Page page) {
        super(page);
    }

    public static DeskReturnPage open(Page page, String number) {
        return new DeskReturnPage(go(page, "/desk/return/" + number));
    }

    public DeskReturnPage authorize() {
        button("Authorize return").click();
        return new DeskReturnPage(page());
    }
}
