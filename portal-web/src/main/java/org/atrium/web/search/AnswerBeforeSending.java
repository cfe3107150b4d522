package org.atrium.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.faq.ArticleVotes;
import org.atrium.lookup.SearchHit;
import org.atrium.search.SiteSearch;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.util.Faces;

/**
 * What may answer a question before it is sent to support, and that one of these does: then nothing is sent, and the
 * article counts one more reader whom it helped.
 */
@RequestScoped
public class AnswerBeforeSending {

    private static final int MOST = 4;

    private static final Pattern ARTICLE = Pattern.compile("/faq/article/([^/?#]++).*");

    @Inject
    private SiteSearch search;

    @Inject
    private ArticleVotes votes;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private boolean found;

    /** Help articles and threads about a subject; nothing for none. */
    public List<SearchHit> about(String subject) {
        return subject == null || subject.isBlank()
                ? List.of()
                : search.search(current.viewer(), subject, SiteSearch.PUBLIC, current.locale(), MOST);
    }

    /** One of them answers it: the form is not sent. */
    public void accept() {
        slug(RowAction.id("answered"))
                .ifPresent(
                        article -> votes.countHelped(current.viewer(), Faces.getRequestHeader("User-Agent"), article));
        found = true;
        Faces.getContext()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of("page.similar.closed"), null));
    }

    /** Whether one of them did, so that nothing was sent. */
    public boolean isFound() {
        return found;
    }

    /** The article of an address; empty for a thread, whose readers are not asked. */
    static Optional<String> slug(String path) {
        Matcher article = ARTICLE.matcher(path);
        return article.matches() ? Optional.of(article.group(1)) : Optional.empty();
    }
}
