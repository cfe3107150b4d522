package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /returns/new/<order>}: what, why, how, check; each step is a page. */
public final class ReturnWizardPage extends PortalPage {

    ReturnWizardPage(Page page) {
        super(page);
    }

    /** Chooses how many of an item, where there are several. */
    public ReturnWizardPage choose(String item, int quantity) {
        field(item).selectOption(String.valueOf(quantity));
        return onwards("Continue to reason");
    }

    public ReturnWizardPage because(String reason) {
        field(reason).first().check();
        return onwards("Continue to resolution");
    }

    public ReturnWizardPage wanting(String resolution) {
        field(resolution).first().check();
        return onwards("Continue to review");
    }

    public ReturnPage request() {
        button("Request return").click();
        return new ReturnPage(page());
    }

    private ReturnWizardPage onwards(String words) {
        button(words).click();
        return new ReturnWizardPage(page());
    }
}
