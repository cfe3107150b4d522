package org.atrium.testing.pages;

import com.microsoft.playwright.Page;

/** {@code /forum/thread/<id>/<slug>} */
public final class ThreadPage extends PortalPage {

    ThreadPage(Page page) {
        super(page);
    }

    public static ThreadPage open(Page page, String id) {
        return new ThreadPage(go(page, "/forum/thread/" + id));
    }

    /** The thread's number, as its address has it. */
    public String id() {
        return path().replaceFirst("/forum/thread/([0-9]+).*", "$1");
    }
}
