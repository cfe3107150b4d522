package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /returns/new/<order>}: what and why, then a review. */
public final class ReturnWizardPage extends PortalPage {

    ReturnWizardPage(Page page) {
        super(page);
    }

    /** Chooses how many of an item, where there are several. */
    public ReturnWizardPage choose(String item, int quantity) {
        // What it is to be exchanged for names the item too.
        field(item).first().selectOption(String.valueOf(quantity));
        return this;
    }

    public ReturnWizardPage because(String reason) {
        page().locator(".return-line__more:visible").getByLabel(reason).first().check();
        return this;
    }

    public ReturnWizardPage wanting(String resolution) {
        page().locator(".return-line__more:visible select").first().selectOption(resolution);
        return this;
    }

    /** Goes on to the review, and asks for the return. */
    public ReturnPage request() {
        button("Continue to review").click();
        button("Request return").click();
        return new ReturnPage(page());
    }
}
