package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /orders/<number>} */
public final class OrderPage extends PortalPage {

    OrderPage(Page page) {
        super(page);
    }

    public ReturnWizardPage returnItems() {
        page().locator("a[href^='/returns/new/']").first().click();
        return new ReturnWizardPage(page());
    }
}
