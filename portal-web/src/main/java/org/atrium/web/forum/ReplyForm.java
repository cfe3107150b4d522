package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.Answering;
import org.atrium.forum.TextState;
import org.atrium.forum.reading.Discussion;
import org.atrium.forum.reading.Drafts;
import org.atrium.web.http.PathId;
import org.atrium.web.http.PressedForm;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** The composer under a thread; {@code ?quote=} starts it with the words of a post. */
@Named
@RequestScoped
public class ReplyForm {

    @Inject
    private Answering answering;

    @Inject
    private Discussion discussion;

    @Inject
    private Drafts drafts;

    @Inject
    private ThreadPage page;

    @Inject
    private PressedForm form;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String quote;

    private String body;

    public void send() throws IOException {
        var written = answering.reply(current.viewer(), page.getThread().id(), new Answering.Reply(body));
        drafts.drop(current.viewer(), Drafts.reply(written.thread()));
        Redirect.to(
                PostPlace.of(discussion.post(current.viewer(), written.post())),
                text.of(written.state() == TextState.HELD ? "forum.done.heldReply" : "forum.done.reply"));
    }

    /** Keeps what is written for later; the page's script presses this from time to time. */
    public void saveDraft() throws IOException {
        var thread = page.getThread();
        boolean kept = form.keepDraft(
                () -> drafts.save(current.viewer(), Drafts.reply(thread.id()), Drafts.Draft.reply(body)));
        DraftKept.say(kept, thread.path() + "#reply", text.of("forum.draft.saved"));
    }

    public String getBody() {
        if (body == null && quote == null) {
            return page.getReading().mine().draft();
        }
        if (body == null) {
            var post = discussion.post(current.viewer(), PathId.of(quote)).post();
            body = "> **" + post.author().displayName() + "**\n>\n> "
                    + post.body().replace("\n", "\n> ") + "\n\n";
        }
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
