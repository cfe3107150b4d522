package org.atrium.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.atrium.faq.ArticleVotes;
import org.atrium.lookup.SearchHit;
import org.atrium.search.ActionRow;
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
@Named
@RequestScoped
public class AnswerBeforeSending {

    private static final Logger LOG = Logger.getLogger(AnswerBeforeSending.class);

    private static final int MOST = 4;

    /** So many of these are what the question asks to be done, with what of the viewer's own it is about. */
    private static final int MOST_ACTIONS = 2;

    /** Actions that lead to where the question is being asked are none here. */
    private static final List<String> HERE = List.of("/contact", "/ticket/new");

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
     * What a subject asks to be done where that is not here, then help articles and threads about it, as the page is written
     * with it; nothing for none. Faces asks while it reads
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
            Stream<SearchHit> actions = search.actions(current.viewer(), subject, current.locale()).stream()
                    .filter(row -> HERE.stream().noneMatch(row.hit().url()::startsWith))
                    .flatMap(ActionRow::hits)
                    .limit(MOST_ACTIONS);
            List<SearchHit> answers =
                    search.search(current.viewer(), subject, SiteSearch.PUBLIC, current.locale(), MOST);
            return Stream.concat(actions, answers.stream()).limit(MOST).toList();
        } catch (RuntimeException unavailable) {
            LOG.warn("A question is asked without what may answer it: the search failed", unavailable);
            return List.of();
        }
    }

    /** One of them answers it: the form is not sent. */
    public void answered() {
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

    /** The one that did, once nothing was sent for it; null where a search for the subject does not find it any more. */
    public SearchHit accepted(String subject) {
        return found
                ? about(subject).stream()
                        .filter(hit -> hit.url().equals(RowAction.id(BUTTON)))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The article of an address; empty for a thread, whose readers are not asked. */
    static Optional<String> slug(String path) {
        Matcher article = ARTICLE.matcher(path);
        return article.matches() ? Optional.of(article.group(1)) : Optional.empty();
    }
}
