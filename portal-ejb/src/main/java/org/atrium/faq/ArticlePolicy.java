package org.atrium.faq;

import org.atrium.account.Viewer;
import org.atrium.platform.search.SearchFilter;

/** Who may read articles: everybody published ones, staff all. */
final class ArticlePolicy {

    private ArticlePolicy() {}

    static boolean maySee(Viewer viewer, Article article) {
        return article.isPublished() || viewer.isStaff();
    }

    /** What searches find, for staff too: what readers can be sent to. */
    static SearchFilter findable() {
        return f -> f.match().field("article.status").matching(ArticleStatus.PUBLISHED);
    }
}
