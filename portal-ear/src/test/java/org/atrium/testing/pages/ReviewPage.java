package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /moderation}: one text at a time. */
public final class ReviewPage extends PortalPage {

    private ReviewPage(Page page) {
        super(page);
    }

    public static ReviewPage open(Page page) {
        return new ReviewPage(go(page, "/moderation"));
    }

    /** Skips what others wait for until a text with these words stands there. */
    public ReviewPage find(String words) {
        ReviewPage shown = this;
        while (!shown.text().contains(words)) {
            shown.page().locator("a[data-key=s]").click();
            shown = new ReviewPage(page());
        }
        return shown;
    }

    public ReviewPage claim() {
        page().locator("button[data-key=c]").click();
        return new ReviewPage(page());
    }

    public ReviewPage approve() {
        page().locator("button[data-key=a]").click();
        return new ReviewPage(page());
    }
}
