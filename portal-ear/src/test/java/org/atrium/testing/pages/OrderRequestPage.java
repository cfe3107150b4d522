package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /ticket/cancel/<order>} and {@code /ticket/address/<order>} */
public final class OrderRequestPage extends PortalPage {

    OrderRequestPage(Page page) {
        super(page);
    }

    public TicketPage cancel(String reason) {
        field("Why?").fill(reason);
        button("Ask to cancel the order").click();
        return new TicketPage(page());
    }

    /** Fills in a German address, and sends it. */
    public OrderRequestPage fill(String name, String street, String postalCode, String city) {
        field("Name").fill(name);
        field("Country").selectOption("DE");
        field("Street and house number").fill(street);
        field("Postal code").fill(postalCode);
        field("Town or city").fill(city);
        button("Ask to change the address").click();
        return new OrderRequestPage(page());
    }

    /** Fills in a German address that is right, and sends it. */
    public TicketPage sendTo(String name, String street, String postalCode, String city) {
        fill(name, street, postalCode, city);
        return new TicketPage(page());
    }
}
