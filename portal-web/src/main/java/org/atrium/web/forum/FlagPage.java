package org.atrium.web.forum;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.FlagReason;
import org.atrium.forum.Flagging;
import org.atrium.forum.TextState;
import org.atrium.forum.reading.Discussion;
import org.atrium.forum.reading.Discussion.PostOfThread;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /forum/flag/{post}}: asks for a moderator's look at a post. */
@Named
@RequestScoped
public class FlagPage {

    @Inject
    private Discussion discussion;

    @Inject
    private Flagging flagging;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private PostOfThread found;
    private FlagReason reason;
    private String comment;

    public void send() throws IOException {
        TextState state = flagging.flag(current.viewer(), getFound().post().id(), new Flagging.Flag(reason, comment));
        Redirect.to(back(state), text.of("forum.done.flagged"));
    }

    /** What the thread is about takes it along when it is hidden. */
    private String back(TextState state) {
        boolean gone = state == TextState.HIDDEN && getFound().post().number() == 1 && !current.isModerator();
        return gone
                ? "/forum/category/" + getFound().thread().category().slug()
                : getFound().thread().path();
    }

    public PostOfThread getFound() {
        if (found == null) {
            current.viewer().requireAccount();
            found = discussion.post(current.viewer(), PathId.of(id));
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
