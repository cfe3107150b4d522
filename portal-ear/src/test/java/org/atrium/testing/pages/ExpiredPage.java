package org.atrium.testing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** {@code /errors/expired}: a form waited longer than its session. */
public final class ExpiredPage extends PortalPage {

    ExpiredPage(Page page) {
        super(page);
        assertThat(path()).startsWith("/errors/expired");
    }

    /** Goes back to the thread the form was on. */
    public ThreadPage backToThread() {
        link("Back to the page").click();
        return new ThreadPage(page());
    }

    /** Goes back to the article that was written. */
    public ArticleEditPage backToArticle() {
        link("Back to the page").click();
        return new ArticleEditPage(page());
    }
}
