package org.atrium.testing.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** {@code /faq/edit/<slug>} */
public final class ArticleEditPage extends PortalPage {

    ArticleEditPage(Page page) {
        super(page);
    }

    public static ArticleEditPage open(Page page, String slug) {
        return new ArticleEditPage(go(page, "/faq/edit/" + slug));
    }

    /** Writes the answer anew and leaves it there. */
    public ArticleEditPage write(String words) {
        words().fill(words);
        return this;
    }

    /** What stands in the composer. */
    public String written() {
        return words().inputValue();
    }

    /** Saves it where that must work. */
    public ArticleEditPage save() {
        press();
        return new ArticleEditPage(page());
    }

    /** Saves it when the page has waited too long. */
    public ExpiredPage saveTooLate() {
        press();
        return new ExpiredPage(page());
    }

    private Locator words() {
        return page().getByLabel("Article", new Page.GetByLabelOptions().setExact(true));
    }

    private void press() {
        button("Save article").click();
    }
}
