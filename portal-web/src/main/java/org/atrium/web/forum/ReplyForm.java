package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.atrium.forum.ReplyingToThread;
import org.atrium.forum.TextState;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.forum.reading.ThreadDrafts;
import org.atrium.moderation.OwnCommunityAccess;
import org.atrium.web.http.ConcurrentEdit;
import org.atrium.web.http.FormSubmissions;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** The reply form under a thread; {@code ?quote=} starts it with a quoted post. */
@Named
@RequestScoped
public class ReplyForm {

    @Inject
    private ReplyingToThread replying;

    @Inject
    private ReadingThread reading;

    @Inject
    private ThreadDrafts drafts;

    @Inject
    private ThreadPage page;

    @Inject
    private FormSubmissions submissions;

    @Inject
    private ConcurrentEdit stale;

    @Inject
    private OwnCommunityAccess access;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String quote;

    private String body;
    private List<String> files;

    public void send() throws IOException {
        var written =
                replying.reply(current.viewer(), page.getThread().id(), new ReplyingToThread.NewReply(body, files));
        drafts.sent(
                current.viewer(),
                ThreadDrafts.replyKey(written.thread()),
                ThreadDrafts.DraftContent.ofReply(body, files),
                submissions.rendering(),
                this::isShown);
        Redirect.to(
                PostRedirect.path(reading.post(current.viewer(), written.post())),
                text.of(written.state() == TextState.HELD ? "forum.done.heldReply" : "forum.done.reply"));
    }

    /** Keeps what is written for later; the page's script presses this from time to time. */
    public void saveDraft() throws IOException {
        var thread = page.getThread();
        var outcome = new AtomicReference<ThreadDrafts.DraftOutcome>();
        boolean inTime = submissions.saveDraft(() -> outcome.set(drafts.save(
                current.viewer(),
                ThreadDrafts.replyKey(thread.id()),
                ThreadDrafts.DraftContent.ofReply(body, files),
                submissions.rendering(),
                this::isShown)));
        DraftSavedResponse.send(
                inTime,
                outcome.get(),
                thread.path() + "#reply",
                text.of(isPossible() ? "forum.draft.saved" : "forum.draft.savedUnsent"));
    }

    /** Whether the viewer can answer now; who cannot any more finds the draft in the place of the form. */
    private boolean isPossible() {
        return page.getContent().thread().mayReply()
                && (!page.getContent().viewerState().sanctioned()
                        || access.writeRefusal(current.viewer()).isEmpty());
    }

    private boolean isShown(ThreadDrafts.DraftContent draft) {
        return stale.showed("answer:body", draft.body());
    }

    public String getBody() {
        if (body == null && quote == null) {
            return page.getContent().viewerState().draft();
        }
        if (body == null) {
            var post = reading.post(current.viewer(), PathId.of(quote)).post();
            body = "> **" + post.author().displayName() + "**\n>\n> "
                    + post.body().replace("\n", "\n> ") + "\n\n";
        }
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** Ids of the files that were chosen for what was begun before. */
    List<String> draftFiles() {
        return page.getContent().viewerState().draftFiles();
    }

    public List<String> getFiles() {
        return files;
    }

    public void setFiles(List<String> files) {
        this.files = files;
    }
}
