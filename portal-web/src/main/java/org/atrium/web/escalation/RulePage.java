package org.atrium.web.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.escalation.EscalationRules;
import org.atrium.escalation.RuleCalendar;
import org.atrium.escalation.RuleTerms;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /admin/rule/<category>}: when questions of one category become tickets. */
@Named
@RequestScoped
public class RulePage {

    @Inject
    private EscalationRules rules;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    @Inject
    @Param(pathIndex = 0)
    private String category;

    private EscalationRules.Rule rule;
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
        RuleTerms terms = rule.terms();
        unansweredAfter = Hours.text(terms.unansweredAfter());
        unsolvedAfter = Hours.text(terms.unsolvedAfter());
        affected = terms.affected();
        queue = terms.queue();
        enabled = terms.enabled();
        calendar = terms.calendar();
        version = rule.version();
    }

    public void save() throws IOException {
        RuleTerms terms = new RuleTerms(
                Hours.read("unansweredAfter", unansweredAfter),
                Hours.read("unsolvedAfter", unsolvedAfter),
                affected,
                queue,
                enabled,
                calendar);
        rules.set(current.viewer(), rule.category(), terms, version);
        Redirect.to("/admin/rules", texts.of("escalation.rules.saved", rule.name()));
    }

    public EscalationRules.Rule getRule() {
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
