package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.atrium.moderation.SanctionKind;
import org.atrium.moderation.SanctionRequest;
import org.atrium.moderation.SanctioningAccount;
import org.atrium.web.forum.MemberPage;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** Sanctions on a member's profile: warn, silence, suspend, lift. */
@Named
@RequestScoped
public class SanctionForm extends ReasonForm {

    @Inject
    private SanctioningAccount sanctions;

    @Inject
    private MemberPage page;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Clock clock;

    private SanctionKind kind = SanctionKind.WARNING;
    private List<SanctioningAccount.SanctionRow> rows;

    public void impose() throws IOException {
        var member = page.getMember();
        Instant end = kind == SanctionKind.WARNING ? null : endAfterDays(clock.instant());
        sanctions.impose(current.viewer(), member.id(), new SanctionRequest(kind, end, null, getRule(), getNote()));
        redirectToMember(text.of("moderation.person.done", member.displayName()));
    }

    public void lift() throws IOException {
        var member = page.getMember();
        sanctions.lift(current.viewer(), member.id(), RowAction.number("lift"));
        redirectToMember(text.of("moderation.person.lifted", member.displayName()));
    }

    public List<SanctioningAccount.SanctionRow> getRows() {
        if (rows == null) {
            rows = sanctions.list(current.viewer(), page.getMember().id());
        }
        return rows;
    }

    private void redirectToMember(String message) throws IOException {
        Redirect.to("/forum/person/" + page.getMember().id(), message);
    }

    public SanctionKind[] getKinds() {
        return SanctionKind.values();
    }

    public SanctionKind getKind() {
        return kind;
    }

    public void setKind(SanctionKind kind) {
        this.kind = kind;
    }
}
