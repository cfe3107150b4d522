package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.forum.Asking;
import org.atrium.forum.NewThread;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.category.CategoryView;
import org.atrium.forum.lists.Community;
import org.atrium.forum.reading.Drafts;
import org.atrium.lookup.SearchHit;
import org.atrium.search.SiteSearch;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /forum/ask}: puts a question to the community, after a look at what was answered before. */
@Named
@RequestScoped
public class AskPage {

    private static final int SIMILAR = 5;

    @Inject
    private Asking asking;

    @Inject
    private Drafts drafts;

    @Inject
    private Community community;

    @Inject
    private SiteSearch search;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(name = "title")
    private String asked;

    @Inject
    @Param(name = "category")
    private String askedCategory;

    @Inject
    @Param(name = "order")
    private String askedOrder;

    private String title;
    private String category;
    private ThreadKind kind;
    private String body;
    private String tags;
    private String order;
    private List<SearchHit> similar;
    private Drafts.Draft draft;

    public void ask() throws IOException {
        var started = asking.start(
                current.viewer(),
                new NewThread(
                        category,
                        getKind(),
                        title,
                        body,
                        tags == null ? List.of() : List.of(tags.strip().split("[\\s,]+")),
                        order));
        drafts.drop(current.viewer(), Drafts.ASK);
        Redirect.to(
                started.path(),
                text.of(started.state() == TextState.HELD ? "forum.done.heldThread" : "forum.done.thread"));
    }

    /** Keeps what is written for later; the page's script presses this from time to time. */
    public void saveDraft() throws IOException {
        drafts.save(current.viewer(), Drafts.ASK, new Drafts.Draft(title, category, body, kind, tags, order));
        DraftKept.say("/forum/ask", text.of("forum.draft.saved"));
    }

    /** What was begun before, unless a link says what this question is about. */
    private Drafts.Draft draft() {
        if (draft == null) {
            draft = current.isSignedIn() && asked == null && !Faces.isPostback()
                    ? drafts.find(current.viewer(), Drafts.ASK).orElse(Drafts.Draft.NOTHING)
                    : Drafts.Draft.NOTHING;
        }
        return draft;
    }

    /** What may answer the question already. */
    public List<SearchHit> getSimilar() {
        if (similar == null) {
            String words = getTitle();
            similar = words == null || words.isBlank()
                    ? List.of()
                    : search.search(current.viewer(), words, SiteSearch.PUBLIC, current.locale(), SIMILAR);
        }
        return similar;
    }

    public List<CategoryView> getCategories() {
        return community.categories();
    }

    public String getTitle() {
        String begun = asked == null ? draft().title() : asked;
        return title == null ? begun : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        String begun = askedCategory == null ? draft().category() : askedCategory;
        return category == null ? begun : category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public ThreadKind getKind() {
        ThreadKind begun = draft().kind() == null ? ThreadKind.QUESTION : draft().kind();
        return kind == null ? begun : kind;
    }

    public void setKind(ThreadKind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body == null && !draft().body().isEmpty() ? draft().body() : body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getTags() {
        return tags == null ? draft().tags() : tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getOrder() {
        String begun = askedOrder == null ? draft().order() : askedOrder;
        return order == null ? begun : order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
