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

    /** Confirms the address and arrives where one signs in. */
    public SignInPage confirm() {
        button("Confirm my address").click();
        return new SignInPage(page());
    }
}
