package org.atrium.web.inbound;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.atrium.inbound.InboundMailResult;
import org.atrium.inbound.MailOutcome;
import org.atrium.inbound.SetAsideMails;
import org.atrium.inbound.SetAsideMails.MailRow;
import org.atrium.platform.paging.Page;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/mails}: mails that became nothing by themselves. */
@Named
@RequestScoped
public class MailsPage {

    private static final int ROWS = 20;

    private static final List<InboundMailResult> STATES = List.of(
            InboundMailResult.SET_ASIDE,
            InboundMailResult.AUTOMATIC,
            InboundMailResult.BOUNCE,
            InboundMailResult.DISCARDED);

    @Inject
    private SetAsideMails mails;

    @Inject
    private MailText mailText;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param
    private String state;

    @Inject
    @Param
    private String cursor;

    private InboundMailResult shown;
    private Page<MailRow> page;

    @PostConstruct
    void load() {
        shown = STATES.stream()
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(STATES.get(0));
        page = mails.list(shown, cursor, ROWS);
    }

    public void receive() throws IOException {
        Redirect.to("/admin/mails", outcomeText(mails.receive(current.viewer(), RowAction.number("receive"))));
    }

    public void discard() throws IOException {
        mails.discard(current.viewer(), RowAction.number("discard"));
        Redirect.to("/admin/mails", texts.of("inbound.discarded"));
    }

    private String outcomeText(MailOutcome outcome) {
        String what = Optional.ofNullable(outcome.ticket())
                .map(Object::toString)
                .or(() -> Optional.ofNullable(outcome.reason()).map(mailText::reason))
                .orElse("");
        return texts.of("inbound.received." + outcome.result(), what);
    }

    public List<InboundMailResult> getStates() {
        return STATES;
    }

    public InboundMailResult getShown() {
        return shown;
    }

    /** Whether the viewer can receive or discard the mails shown: those that wait, and those taken for automatic ones. */
    public boolean isUndecided() {
        return shown == InboundMailResult.SET_ASIDE || shown == InboundMailResult.AUTOMATIC;
    }

    public Page<MailRow> getPage() {
        return page;
    }
}
