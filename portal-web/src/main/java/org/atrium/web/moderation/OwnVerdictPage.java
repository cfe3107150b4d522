package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.moderation.OwnVerdicts;
import org.atrium.moderation.VerdictView;
import org.atrium.web.http.PathId;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * {@code /forum/verdict/{id}}, or {@code ?post=} for the latest about a post: one verdict, and the appeal against it.
 */
@Named
@RequestScoped
public class OwnVerdictPage {

    private static final String POST = "forum-post";

    @Inject
    private OwnVerdicts verdicts;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    @Param
    private String post;

    private VerdictView verdict;
    private String reason;

    public void appeal() throws IOException {
        long number = getVerdict().id();
        verdicts.appeal(current.viewer(), number, new OwnVerdicts.NewAppeal(reason));
        Redirect.to("/forum/verdict/" + number, text.of("moderation.own.done"));
    }

    public VerdictView getVerdict() {
        if (verdict == null) {
            current.viewer().requireAccount();
            verdict = id == null
                    ? verdicts.latestOfText(current.viewer(), POST, PathId.of(post))
                    : verdicts.read(current.viewer(), PathId.of(id));
        }
        return verdict;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
