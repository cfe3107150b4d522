package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.atrium.moderation.Measure;
import org.atrium.moderation.SanctionKind;
import org.atrium.moderation.Sanctions;
import org.atrium.web.forum.PersonPage;
import org.atrium.web.http.Redirect;
import org.atrium.web.http.RowAction;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** What moderators do on a person's page: warn, silence, suspend, and lift it again. */
@Named
@RequestScoped
public class SanctionForm {

    @Inject
    private Sanctions sanctions;

    @Inject
    private PersonPage page;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private SanctionKind kind = SanctionKind.WARNING;
    private Integer days;
    private String rule;
    private String note;
    private List<Sanctions.Row> rows;

    public void impose() throws IOException {
        var person = page.getPerson();
        sanctions.impose(current.viewer(), person.id(), new Measure(kind, null, days, rule, note));
        back(text.of("moderation.person.done", person.displayName()));
    }

    public void lift() throws IOException {
        var person = page.getPerson();
        sanctions.lift(current.viewer(), person.id(), RowAction.number("lift"));
        back(text.of("moderation.person.lifted", person.displayName()));
    }

    public List<Sanctions.Row> getRows() {
        if (rows == null) {
            rows = sanctions.of(current.viewer(), page.getPerson().id());
        }
        return rows;
    }

    private void back(String message) throws IOException {
        Redirect.to("/forum/person/" + page.getPerson().id(), message);
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

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
