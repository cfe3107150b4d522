package org.atrium.faq;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.atrium.account.Role;
import org.atrium.account.Viewer;

/** Lets other features turn an answer that was found elsewhere into an article to be. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ArticleDrafts {

    @Inject
    private ArticlePress press;

    @Inject
    private FaqQueries articles;

    /**
     * Starts a draft, unless there is an article of that origin; the caller sees to it that nobody starts one meanwhile.
     *
     * @param markdown the answer; nothing private may be in it
     * @param origin where it came from
     * @return the draft, or the article that is there; one that was archived does not count
     */
    public Draft draftFrom(Viewer viewer, String title, String markdown, ArticleOrigin origin) {
        Article article = articles.madeOf(origin.kind(), origin.reference()).stream()
                .findFirst()
                .orElseGet(() -> start(viewer, title, markdown, origin));
        return new Draft(article.number(), article.slug());
    }

    private Article start(Viewer viewer, String title, String markdown, ArticleOrigin origin) {
        var words = new ArticleWords(title, null, markdown, null, null, null).checked();
        Article article = press.draft(words, viewer.requireAccount());
        article.cameFrom(origin);
        return article;
    }

    /** The draft. */
    public record Draft(String number, String slug) {

        /** Path of the page it is written on. */
        public String editPath() {
            return "/faq/edit/" + slug;
        }
    }
}
