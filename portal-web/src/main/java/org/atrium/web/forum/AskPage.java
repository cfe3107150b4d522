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
import org.atrium.platform.text.CommaList;
import org.atrium.search.SiteSearch;
import org.atrium.web.http.PressedForm;
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
    private PressedForm form;

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

    @Inject
    @Param(name = "draft")
    private String askedDraft;

    private String title;
    private String category;
    private ThreadKind kind;
    private String body;
    private String tags;
    private String order;
    private List<SearchHit> similar;
    private List<Drafts.Begun> begun;

    public void ask() throws IOException {
        var started = asking.start(
                current.viewer(),
                new NewThread(category, getKind(), title, body, CommaList.ofWords("tags", tags), order));
        drafts.drop(current.viewer(), getPlace());
        Redirect.to(
                started.path(),
                text.of(started.state() == TextState.HELD ? "forum.done.heldThread" : "forum.done.thread"));
    }

    /** Keeps what is written for later; the page's script presses this from time to time. */
    public void saveDraft() throws IOException {
        var draft = new Drafts.Draft(title, category, body, kind, tags, order);
        boolean kept = form.keepDraft(() -> drafts.save(current.viewer(), getPlace(), draft));
        DraftKept.say(
                kept,
                getPlace().equals(Drafts.ASK) ? "/forum/ask" : "/forum/ask?draft=" + getPlace(),
                text.of("forum.draft.saved"));
    }

    /** Lets go of what was kept. */
    public void dropDraft() throws IOException {
        drafts.drop(current.viewer(), getPlace());
        Redirect.to("/forum/ask", text.of("forum.draft.dropped"));
    }

    /** Where this question is kept: what a link begins has a place of its own, so that it takes no other's. */
    public String getPlace() {
        if (Drafts.isAsked(askedDraft)) {
            return askedDraft;
        }
        return asked == null && askedOrder == null ? Drafts.ASK : Drafts.asked(asked + "\n" + askedOrder);
    }

    /** Whether something of this question is kept. */
    public boolean isKept() {
        return begun().stream().anyMatch(one -> one.place().equals(getPlace()));
    }

    /** The other questions that were begun. */
    public List<Drafts.Begun> getOthers() {
        return begun().stream().filter(one -> !one.place().equals(getPlace())).toList();
    }

    private List<Drafts.Begun> begun() {
        if (begun == null) {
            begun = current.isSignedIn() ? drafts.asks(current.viewer()) : List.of();
        }
        return begun;
    }

    /** What was begun of this question before; else what the link says that led here. */
    private Drafts.Draft draft() {
        var linked = new Drafts.Draft(asked, askedCategory, null, null, null, askedOrder);
        return Faces.isPostback()
                ? linked
                : begun().stream()
                        .filter(one -> one.place().equals(getPlace()))
                        .map(Drafts.Begun::draft)
                        .findFirst()
                        .orElse(linked);
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
        return title == null ? draft().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        String first = askedCategory == null ? draft().category() : askedCategory;
        return category == null ? first : category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public ThreadKind getKind() {
        ThreadKind first = draft().kind() == null ? ThreadKind.QUESTION : draft().kind();
        return kind == null ? first : kind;
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
        return order == null ? draft().order() : order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
