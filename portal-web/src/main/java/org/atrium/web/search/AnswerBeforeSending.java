package org.atrium.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.atrium.faq.ArticleVotes;
import org.atrium.lookup.SearchHit;
import org.atrium.search.SiteSearch;
import org.atrium.web.http.RowAction;
import org.atrium.web.http.UnsentMessage;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.jboss.logging.Logger;
import org.omnifaces.util.Faces;

/**
 * What may answer a question before it is sent to support, and that one of these does: then nothing is sent, and the
 * article counts one more reader whom it helped.
 */
@RequestScoped
public class AnswerBeforeSending {

    private static final Logger LOG = Logger.getLogger(AnswerBeforeSending.class);

    private static final int MOST = 4;

    /** The button that says so; its value is the address of what was found. */
    private static final String BUTTON = "answered";

    private static final Pattern ARTICLE = Pattern.compile("/faq/article/([^/?#]++).*");

    @Inject
    private SiteSearch search;

    @Inject
    private ArticleVotes votes;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private List<SearchHit> hits;
    private boolean found;

    /**
     * Help articles and threads about the subject that the page is written with; nothing for none. Faces asks while it reads
     * the form, too, when the subject is not the one that was sent yet: then nothing is looked for. Nor must a message wait
     * for the search: where that fails, it is written without.
     */
    public List<SearchHit> about(String subject) {
        if (Faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return List.of();
        }
        if (hits == null) {
            hits = subject == null || subject.isBlank() ? List.of() : search(subject);
        }
        return hits;
    }

    private List<SearchHit> search(String subject) {
        try {
            return search.search(current.viewer(), subject, SiteSearch.PUBLIC, current.locale(), MOST);
        } catch (RuntimeException unavailable) {
            LOG.warn("A question is asked without what may answer it: the search failed", unavailable);
            return List.of();
        }
    }

    /** One of them answers it: the form is not sent. */
    public void accept() {
        slug(RowAction.id(BUTTON))
                .ifPresent(
                        article -> votes.countHelped(current.viewer(), Faces.getRequestHeader("User-Agent"), article));
        found = true;
        Faces.getContext().addMessage(null, new UnsentMessage(texts.of("page.similar.closed")));
    }

    /** Whether one of them did, so that nothing was sent. */
    public boolean isFound() {
        return found;
    }

    /** The one that did, once nothing was sent for it; empty where a search for the subject does not find it any more. */
    public Optional<SearchHit> accepted(String subject) {
        return found
                ? about(subject).stream()
                        .filter(hit -> hit.url().equals(RowAction.id(BUTTON)))
                        .findFirst()
                : Optional.empty();
    }

    /** The article of an address; empty for a thread, whose readers are not asked. */
    static Optional<String> slug(String path) {
        Matcher article = ARTICLE.matcher(path);
        return article.matches() ? Optional.of(article.group(1)) : Optional.empty();
    }
}
