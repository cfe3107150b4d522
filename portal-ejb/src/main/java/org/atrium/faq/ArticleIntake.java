package org.atrium.faq;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.atrium.account.Role;
import org.atrium.account.Viewer;

/** Lets other features turn an answer into a draft article. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ArticleIntake {

    @Inject
    private ArticleWriter writer;

    @Inject
    private ArticleFiles files;

    @Inject
    private FaqQueries articles;

    /**
     * Starts a draft, unless there is an article of that origin; the caller sees to it that nobody starts one meanwhile.
     *
     * @param markdown the answer; nothing private may be in it
     * @param shared ids of the files of the answer
     * @param origin where it came from
     * @return the draft, or the article that is there; one that was archived does not count
     */
    public ArticleDraft draftFrom(
            Viewer viewer, String title, String markdown, List<String> shared, ArticleOrigin origin) {
        Article article = articles.byOrigin(origin.kind(), origin.reference())
                .orElseGet(() -> start(viewer, title, markdown, shared, origin));
        return new ArticleDraft(article.number(), article.slug());
    }

    private Article start(Viewer viewer, String title, String markdown, List<String> shared, ArticleOrigin origin) {
        var content = new ArticleContent(title, null, markdown, null, null, null).checked();
        Article article = writer.createDraft(content, viewer.requireAccount());
        article.setOrigin(origin);
        files.share(article, markdown, shared);
        return article;
    }

    /** The draft. */
    public record ArticleDraft(String number, String slug) {

        /** Path of the page it is written on. */
        public String editPath() {
            return "/faq/edit/" + slug;
        }
    }
}
