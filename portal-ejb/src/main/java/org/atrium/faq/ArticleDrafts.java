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

    /**
     * Starts a draft.
     *
     * @param markdown the answer; nothing private may be in it
     * @param origin where it came from
     */
    public Draft draftFrom(Viewer viewer, String title, String markdown, ArticleOrigin origin) {
        var words = new ArticleWords(title, null, markdown, null, null, null).checked();
        Article article = press.draft(words, viewer.requireAccount());
        article.cameFrom(origin);
        return new Draft(article.number(), article.slug());
    }

    /** The draft made. */
    public record Draft(String number, String slug) {

        /** Path of the page it is written on. */
        public String editPath() {
            return "/faq/edit/" + slug;
        }
    }
}
