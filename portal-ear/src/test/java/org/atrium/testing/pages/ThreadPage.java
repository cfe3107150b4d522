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

    /** Writes an answer and leaves it there. */
    public ThreadPage write(String words) {
        field("Your reply").fill(words);
        return this;
    }

    /** What stands in the composer. */
    public String written() {
        return field("Your reply").inputValue();
    }

    /** Lets go of what was written before and never sent. */
    public ThreadPage discard() {
        button("Discard draft").click();
        return this;
    }

    /** Sends what is written where that must work. */
    public ThreadPage send() {
        press();
        return new ThreadPage(page());
    }

    /** Looks at what is written as others will see it. */
    public ThreadPage preview() {
        button("Preview").click();
        page().locator(".composer__preview").waitFor();
        return this;
    }

    /** What could not be sent, where it is shown to be copied. */
    public String kept() {
        return page().locator(".kept textarea").inputValue();
    }

    /** Sends what is written when the session is over. */
    public SignInPage sendAsNobody() {
        press();
        return new SignInPage(page());
    }

    private void press() {
        button("Post reply").click();
    }
}
