package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /verify?token=…}, where the mailed link leads. */
public final class VerifyPage extends PortalPage {

    private VerifyPage(Page page) {
        super(page);
    }

    public static VerifyPage open(Page page, String token) {
        return new VerifyPage(go(page, "/verify?token=" + token));
    }

    /** Confirms the address, by the password chosen before, and arrives at the front page, signed in. */
    public HomePage confirm(String password) {
        page().getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        button("Confirm my address").click();
        return new HomePage(page());
    }
}
