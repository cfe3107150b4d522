package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /} */
public final class HomePage extends PortalPage {

    HomePage(Page page) {
        super(page);
    }

    public static HomePage open(Page page) {
        return new HomePage(go(page, "/"));
    }
}
