package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /orders} */
public final class OrdersPage extends PortalPage {

    private OrdersPage(Page page) {
        super(page);
    }

    public static OrdersPage open(Page page) {
        return new OrdersPage(go(page, "/orders"));
    }

    public OrderPage choose(String number) {
        page().locator("main a[href='/orders/" + number + "']").first().click();
        return new OrderPage(page());
    }
}
