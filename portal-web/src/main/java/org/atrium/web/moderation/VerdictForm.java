package org.atrium.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.atrium.forum.category.ForumCategorySummary;
import org.atrium.forum.lists.ThreadLists;
import org.atrium.moderation.ReviewDesk;
import org.atrium.moderation.Verdict;
import org.atrium.moderation.VerdictAction;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.web.forum.ThreadNumber;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** The verdict on the review item of the queue's page. */
@Named
@RequestScoped
public class VerdictForm extends ReasonForm {

    private static final Set<VerdictAction> COMMON_ACTIONS =
            EnumSet.of(VerdictAction.APPROVE, VerdictAction.REJECT, VerdictAction.HIDE);

    private static final Set<VerdictAction> END_ACTIONS = EnumSet.of(VerdictAction.SILENCE, VerdictAction.SUSPEND);

    @Inject
    private ReviewPage page;

    @Inject
    private ReviewDesk desk;

    @Inject
    private ThreadLists threads;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    private Clock clock;

    private String body;
    private String category;
    private String into;
    private String title;
    private boolean expanded;

    public void judge(String action) throws IOException {
        VerdictAction verdict = VerdictAction.valueOf(action);
        expanded = !COMMON_ACTIONS.contains(verdict);
        if (verdict.needsRule() && getRule() == null) {
            throw new InvalidInputException("rule", "moderation.error.rule");
        }
        desk.judge(current.viewer(), page.getNumber(), verdictOf(verdict));
        Redirect.to("/moderation", text.name("moderation.done", verdict));
    }

    /** The verdict with what it uses of the form: what is typed for another one is no reason to refuse this. */
    private Verdict verdictOf(VerdictAction action) {
        boolean split = action == VerdictAction.SPLIT;
        return new Verdict(
                action,
                getRule(),
                getNote(),
                action == VerdictAction.EDIT ? body : null,
                action == VerdictAction.MOVE ? category : null,
                END_ACTIONS.contains(action) ? endAfterDays(clock.instant()) : null,
                action == VerdictAction.MERGE ? ThreadNumber.of("into", into) : null,
                split ? List.of(page.getItem().text().id()) : null,
                split ? title : null);
    }

    /** Whether the verdict that was tried is one of those that stand folded away. */
    public boolean isExpanded() {
        return expanded;
    }

    /** Ends an appeal. */
    public void decideAppeal(String action) throws IOException {
        VerdictAction verdict = VerdictAction.valueOf(action);
        desk.judge(current.viewer(), page.getNumber(), Verdict.of(verdict, null, getNote()));
        Redirect.to("/moderation", text.name("moderation.appeal.done", verdict));
    }

    public String getBody() {
        return body == null && page.getItem() != null ? page.getItem().text().body() : body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    /** Where a thread can be moved to. */
    public List<ForumCategorySummary> getCategories() {
        return threads.categorySummaries();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
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
