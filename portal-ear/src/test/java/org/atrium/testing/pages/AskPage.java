package org.atrium.testing.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** {@code /forum/ask} */
public final class AskPage extends PortalPage {

    private AskPage(Page page) {
        super(page);
    }

    public static AskPage open(Page page) {
        return new AskPage(go(page, "/forum/ask"));
    }

    /** Asks in the first category there is. */
    public ThreadPage ask(String title, String words) {
        field("Your question in one line").fill(title);
        field("Where does it belong?").selectOption(new SelectOption().setIndex(1));
        field("The details").fill(words);
        field("A question that can be solved").check();
        button("Ask question").click();
        return new ThreadPage(page());
    }
}
