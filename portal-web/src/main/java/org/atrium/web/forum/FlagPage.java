package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.atrium.forum.FlagReason;
import org.atrium.forum.FlaggingPost;
import org.atrium.forum.TextState;
import org.atrium.forum.event.PostId;
import org.atrium.forum.reading.ReadingThread;
import org.atrium.forum.reading.ReadingThread.PostWithThread;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /forum/flag/{post}}: flags a post for the moderators. */
@Named
@RequestScoped
public class FlagPage {

    @Inject
    private ReadingThread reading;

    @Inject
    private FlaggingPost flagging;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private PostWithThread found;
    private Optional<String> refusal;
    private FlagReason reason;
    private String comment;

    public void send() throws IOException {
        TextState state =
                flagging.flag(current.viewer(), getFound().post().id(), new FlaggingPost.NewFlag(reason, comment));
        Redirect.to(returnPath(state), text.of("forum.done.flagged"));
    }

    /** What the thread is about takes it along when it is hidden. */
    private String returnPath(TextState state) {
        boolean gone = state == TextState.HIDDEN && getFound().post().number() == 1 && !current.isModerator();
        return gone
                ? "/forum/category/" + getFound().thread().category().slug()
                : getFound().thread().path();
    }

    /** Why it is not the viewer's to report, null where it is. */
    public String getRefusal() {
        if (getFound().post().own()) {
            return text.of("forum.flag.own");
        }
        if (refusal == null) {
            refusal = flagging.refusal(
                    current.viewer(), new PostId(getFound().post().id()));
        }
        return refusal.map(text::of).orElse(null);
    }

    public PostWithThread getFound() {
        if (found == null) {
            current.viewer().requireAccount();
            found = reading.post(current.viewer(), PathId.of(id));
        }
        return found;
    }

    public FlagReason[] getReasons() {
        return FlagReason.values();
    }

    public FlagReason getReason() {
        return reason;
    }

    public void setReason(FlagReason reason) {
        this.reason = reason;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
