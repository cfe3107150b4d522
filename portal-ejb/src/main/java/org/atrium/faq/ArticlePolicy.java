package org.atrium.faq;

import org.atrium.account.Viewer;
import org.atrium.platform.search.Visibility;

/** Who may see what of the help centre: everybody what is published, staff everything. */
final class ArticlePolicy {

    private ArticlePolicy() {}

    static boolean maySee(Viewer viewer, Article article) {
        return article.isPublished() || viewer.isStaff();
    }

    /** What searches find, for staff too: what readers can be sent to. */
    static Visibility findable() {
        return f -> f.match().field("article.status").matching(ArticleStatus.PUBLISHED);
    }
}
