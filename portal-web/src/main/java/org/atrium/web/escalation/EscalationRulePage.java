package org.atrium.web.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.atrium.escalation.EscalationRuleAdmin;
import org.atrium.escalation.EscalationRuleSettings;
import org.atrium.escalation.RuleCalendar;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.web.forum.CategoryRuleForm;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/rule/<category>}: edits the escalation rule of a category. */
@Named
@RequestScoped
public class EscalationRulePage {

    @Inject
    private EscalationRuleAdmin rules;

    @Inject
    private CategoryRuleForm categoryRule;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param(pathIndex = 0)
    private String category;

    private EscalationRuleAdmin.EscalationRuleView rule;
    private String unansweredAfter;
    private String unsolvedAfter;
    private Integer affected;
    private String queue;
    private boolean enabled;
    private RuleCalendar calendar;
    private long version;

    @PostConstruct
    void read() {
        rule = rules.read(category);
        EscalationRuleSettings terms = rule.settings();
        unansweredAfter = Hours.text(terms.unansweredAfter());
        unsolvedAfter = Hours.text(terms.unsolvedAfter());
        affected = terms.affected();
        queue = terms.queue();
        enabled = terms.enabled();
        calendar = terms.calendar();
        version = rule.version();
    }

    public void save() throws IOException {
        List<FieldError> errors = new ArrayList<>();
        EscalationRuleSettings terms = new EscalationRuleSettings(
                Hours.read("unansweredAfter", unansweredAfter, errors),
                Hours.read("unsolvedAfter", unsolvedAfter, errors),
                affected,
                queue,
                enabled,
                calendar);
        errors.addAll(terms.errors());
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        rules.update(current.viewer(), rule.category(), terms, version);
        categoryRule.save();
        Redirect.to("/admin/rules", texts.of("escalation.rules.saved", rule.name()));
    }

    public EscalationRuleAdmin.EscalationRuleView getRule() {
        return rule;
    }

    public RuleCalendar[] getCalendars() {
        return RuleCalendar.values();
    }

    public String getUnansweredAfter() {
        return unansweredAfter;
    }

    public void setUnansweredAfter(String unansweredAfter) {
        this.unansweredAfter = unansweredAfter;
    }

    public String getUnsolvedAfter() {
        return unsolvedAfter;
    }

    public void setUnsolvedAfter(String unsolvedAfter) {
        this.unsolvedAfter = unsolvedAfter;
    }

    public Integer getAffected() {
        return affected;
    }

    public void setAffected(Integer affected) {
        this.affected = affected;
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public RuleCalendar getCalendar() {
        return calendar;
    }

    public void setCalendar(RuleCalendar calendar) {
        this.calendar = calendar;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
