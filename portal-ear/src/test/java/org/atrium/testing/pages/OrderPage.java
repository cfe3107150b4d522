package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /orders/<number>} */
public final class OrderPage extends PortalPage {

    OrderPage(Page page) {
        super(page);
    }

    public OrderRequestPage askToCancel() {
        link("Ask to cancel").click();
        return new OrderRequestPage(page());
    }

    public OrderRequestPage askToSendElsewhere() {
        link("Ask to change the delivery address").click();
        return new OrderRequestPage(page());
    }

    /** The ticket of what was asked already. */
    public TicketPage whatWasAsked() {
        link("You asked to cancel this order").click();
        return new TicketPage(page());
    }

    public ReturnWizardPage returnItems() {
        page().locator("a[href^='/returns/new/']").first().click();
        return new ReturnWizardPage(page());
    }
}
