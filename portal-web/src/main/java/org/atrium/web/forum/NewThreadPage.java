package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.file.FileView;
import org.atrium.forum.NewThread;
import org.atrium.forum.PreviewingPost;
import org.atrium.forum.StartingThread;
import org.atrium.forum.TextState;
import org.atrium.forum.ThreadKind;
import org.atrium.forum.category.ForumCategoryView;
import org.atrium.forum.lists.ThreadLists;
import org.atrium.forum.reading.ThreadDrafts;
import org.atrium.lookup.SearchHit;
import org.atrium.moderation.OwnCommunityAccess;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.text.CommaList;
import org.atrium.web.file.ChosenFiles;
import org.atrium.web.http.ConcurrentEdit;
import org.atrium.web.http.FormSubmissions;
import org.atrium.web.http.Redirect;
import org.atrium.web.look.Preview;
import org.atrium.web.search.AnswerBeforeSending;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /forum/ask}: starts a thread, after a look at similar ones. */
@Named
@RequestScoped
public class NewThreadPage {

    @Inject
    private StartingThread starting;

    @Inject
    private ThreadDrafts drafts;

    @Inject
    private ThreadLists lists;

    @Inject
    private AnswerBeforeSending answers;

    @Inject
    private ChosenFiles chosenFiles;

    @Inject
    private FormSubmissions submissions;

    @Inject
    private ConcurrentEdit stale;

    @Inject
    private OwnCommunityAccess access;

    @Inject
    private PreviewingPost previewing;

    @Inject
    private Preview preview;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(name = "title")
    private String titleParam;

    @Inject
    @Param(name = "category")
    private String categoryParam;

    @Inject
    @Param(name = "order")
    private String orderParam;

    @Inject
    @Param(name = "draft")
    private String draftParam;

    private String title;
    private String category;
    private ThreadKind kind;
    private String body;
    private List<String> files;
    private String tags;
    private String order;
    private List<ThreadDrafts.SavedDraft> savedDrafts;

    @PostConstruct
    void linkMentionsInPreview() {
        preview.renderBy(words -> previewing.html(current.viewer(), words));
    }

    /** What is missing is said to visitors too, before they sign in. */
    public void post() throws IOException {
        NewThread written = InputValidation.check(
                new NewThread(category, getKind(), title, body, CommaList.ofTyped("tags", tags), order, files));
        var started = starting.start(current.viewer(), written);
        drafts.sent(current.viewer(), getDraftKey(), draftOfForm(), submissions.rendering(), this::isShown);
        Redirect.to(
                started.path(),
                text.of(started.state() == TextState.HELD ? "forum.done.heldThread" : "forum.done.thread"));
    }

    /** Keeps what is written for later; the page's script presses this from time to time. */
    public void saveDraft() throws IOException {
        var outcome = new AtomicReference<ThreadDrafts.DraftOutcome>();
        boolean inTime = submissions.saveDraft(() -> outcome.set(
                drafts.save(current.viewer(), getDraftKey(), draftOfForm(), submissions.rendering(), this::isShown)));
        DraftSavedResponse.send(
                inTime,
                outcome.get(),
                getDraftKey().equals(ThreadDrafts.NEW_THREAD_KEY) ? "/forum/ask" : "/forum/ask?draft=" + getDraftKey(),
                text.of(
                        access.writeRefusal(current.viewer()).isEmpty()
                                ? "forum.draft.saved"
                                : "forum.draft.savedUnsent"));
    }

    /** What is kept of this question, for whoever cannot post it now; null for nothing. */
    public String getUnsentDraft() {
        return savedDrafts().stream()
                .filter(one -> one.key().equals(getDraftKey()))
                .map(ThreadDrafts.SavedDraft::draft)
                .map(draft -> Stream.of(draft.title(), draft.body())
                        .filter(words -> words != null && !words.isBlank())
                        .collect(Collectors.joining("\n\n")))
                .findFirst()
                .orElse(null);
    }

    private boolean isShown(ThreadDrafts.DraftContent draft) {
        return stale.showed("ask:title", draft.title()) && stale.showed("ask:body", draft.body());
    }

    private ThreadDrafts.DraftContent draftOfForm() {
        return new ThreadDrafts.DraftContent(title, category, body, kind, tags, order, files);
    }

    /** Lets go of what was kept. */
    public void discardDraft() throws IOException {
        drafts.discard(current.viewer(), getDraftKey());
        Redirect.to("/forum/ask", text.of("forum.draft.dropped"));
    }

    /** The key of this question's draft: what a link begins has a key of its own, so that it replaces no other. */
    public String getDraftKey() {
        if (ThreadDrafts.isNewThreadKey(draftParam)) {
            return draftParam;
        }
        return titleParam == null && orderParam == null
                ? ThreadDrafts.NEW_THREAD_KEY
                : ThreadDrafts.newThreadKey(titleParam + "\n" + orderParam);
    }

    /** Whether something of this question is kept. */
    public boolean isDraftSaved() {
        return savedDrafts().stream().anyMatch(one -> one.key().equals(getDraftKey()));
    }

    /** The other questions that were begun. */
    public List<ThreadDrafts.SavedDraft> getOtherDrafts() {
        return savedDrafts().stream()
                .filter(one -> !one.key().equals(getDraftKey()))
                .toList();
    }

    /** What a question that was begun is called. */
    public String title(ThreadDrafts.SavedDraft one) {
        String begunTitle = one.draft().title();
        return begunTitle == null || begunTitle.isEmpty() ? text.of("forum.draft.untitled") : begunTitle;
    }

    private List<ThreadDrafts.SavedDraft> savedDrafts() {
        if (savedDrafts == null) {
            savedDrafts = current.isSignedIn() ? drafts.newThreadDrafts(current.viewer()) : List.of();
        }
        return savedDrafts;
    }

    /** What was begun of this question before; else what the link says that led here. */
    private ThreadDrafts.DraftContent initialDraft() {
        var linked = new ThreadDrafts.DraftContent(titleParam, categoryParam, null, null, null, orderParam, null);
        return Faces.isPostback() && !stale.isReloaded()
                ? linked
                : savedDrafts().stream()
                        .filter(one -> one.key().equals(getDraftKey()))
                        .map(ThreadDrafts.SavedDraft::draft)
                        .findFirst()
                        .orElse(linked);
    }

    /** What may answer the question already. */
    public List<SearchHit> getSimilar() {
        return answers.about(getTitle());
    }

    public List<ForumCategoryView> getCategories() {
        return lists.categories();
    }

    public String getTitle() {
        return title == null ? initialDraft().title() : title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCategory() {
        String first = categoryParam == null ? initialDraft().category() : categoryParam;
        return category == null ? first : category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public ThreadKind getKind() {
        ThreadKind first = initialDraft().kind() == null
                ? ThreadKind.QUESTION
                : initialDraft().kind();
        return kind == null ? first : kind;
    }

    public void setKind(ThreadKind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body == null && !initialDraft().body().isEmpty() ? initialDraft().body() : body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getTags() {
        return tags == null ? initialDraft().tags() : tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getOrder() {
        return order == null ? initialDraft().order() : order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public List<String> getFiles() {
        return files == null ? initialDraft().files() : files;
    }

    /** The files that were chosen for what was begun before. */
    public List<FileView> getDraftFiles() {
        return chosenFiles.list(initialDraft().files());
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }
}
