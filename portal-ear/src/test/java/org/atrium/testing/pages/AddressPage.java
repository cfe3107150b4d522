package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /account/address}: another place to send things to. */
public final class AddressPage extends PortalPage {

    private AddressPage(Page page) {
        super(page);
    }

    public static AddressPage open(Page page) {
        return new AddressPage(go(page, "/account/address"));
    }

    /** The form the window has come back to. */
    public static AddressPage at(Page page) {
        return new AddressPage(page);
    }

    public AddressPage fill(String name, String city) {
        field("Name").fill(name);
        field("Country").selectOption("DE");
        field("Town or city").fill(city);
        return this;
    }

    /** Name, country and town as they stand in the form. */
    public String filled() {
        return field("Name").inputValue() + ", " + field("Country").inputValue() + ", "
                + field("Town or city").inputValue();
    }

    /** Saves when the session is over. */
    public SignInPage saveAsNobody() {
        button("Save address").click();
        return new SignInPage(page());
    }
}
