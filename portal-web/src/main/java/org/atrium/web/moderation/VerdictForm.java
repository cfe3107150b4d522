package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.moderation.ReviewDesk;
import org.atrium.moderation.Verdict;
import org.atrium.moderation.VerdictAction;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.web.forum.ThreadNumber;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** What a moderator decides about the item on the queue's page. */
@Named
@RequestScoped
public class VerdictForm {

    private static final Set<VerdictAction> DAILY =
            EnumSet.of(VerdictAction.APPROVE, VerdictAction.REJECT, VerdictAction.HIDE);

    @Inject
    private ReviewPage page;

    @Inject
    private ReviewDesk desk;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Clock clock;

    private String body;
    private String rule;
    private String note;
    private String category;
    private Integer days;
    private String into;
    private String title;
    private boolean rare;

    public void judge(String action) throws IOException {
        VerdictAction verdict = VerdictAction.valueOf(action);
        rare = !DAILY.contains(verdict);
        if (verdict.needsRule() && rule == null) {
            throw new InvalidInputException("rule", "moderation.error.rule");
        }
        desk.judge(
                current.viewer(),
                page.getNumber(),
                new Verdict(
                        verdict,
                        rule,
                        note,
                        body,
                        category,
                        days == null ? null : clock.instant().plus(Duration.ofDays(days)),
                        ThreadNumber.of(into),
                        verdict == VerdictAction.SPLIT
                                ? List.of(page.getItem().text().id())
                                : null,
                        title));
        Redirect.to("/moderation", text.name("moderation.done", verdict));
    }

    /** Whether the verdict that was tried is one of those that stand folded away. */
    public boolean isRare() {
        return rare;
    }

    /** Ends an appeal. */
    public void decide(String action) throws IOException {
        VerdictAction verdict = VerdictAction.valueOf(action);
        desk.judge(current.viewer(), page.getNumber(), Verdict.of(verdict, null, note));
        Redirect.to("/moderation", text.name("moderation.appeal.done", verdict));
    }

    public String getBody() {
        return body == null && page.getItem() != null ? page.getItem().text().markdown() : body;
    }

    public void setBody(String body) {
        this.body = body;
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

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
