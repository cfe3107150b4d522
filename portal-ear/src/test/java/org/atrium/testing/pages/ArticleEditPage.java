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

    /** A new article. */
    public static ArticleEditPage openNew(Page page) {
        return new ArticleEditPage(go(page, "/faq/edit"));
    }

    /** The editor the window has come back to. */
    public static ArticleEditPage at(Page page) {
        return new ArticleEditPage(page);
    }

    public ArticleEditPage name(String title) {
        title().fill(title);
        return this;
    }

    public String named() {
        return title().inputValue();
    }

    /** Saves a draft when the session is over. */
    public SignInPage saveDraftAsNobody() {
        button("Save draft").click();
        return new SignInPage(page());
    }

    public ArticleEditPage saveDraft() {
        button("Save draft").click();
        return new ArticleEditPage(page());
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

    /** Saves it when the session is over. */
    public SignInPage saveAsNobody() {
        press();
        return new SignInPage(page());
    }

    private Locator title() {
        return page().getByLabel("Title", new Page.GetByLabelOptions().setExact(true));
    }

    private Locator words() {
        return page().getByLabel("Article", new Page.GetByLabelOptions().setExact(true));
    }

    private void press() {
        button("Save article").click();
    }
}
