package org.atrium.web.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.atrium.escalation.EscalationRuleAdmin;
import org.atrium.web.text.PageTexts;

/** {@code /admin/rules}: the escalation rules of all categories. */
@Named
@RequestScoped
public class EscalationRulesPage {

    @Inject
    private EscalationRuleAdmin rules;

    @Inject
    private PageTexts texts;

    private List<EscalationRuleAdmin.EscalationRuleView> list;

    @PostConstruct
    void read() {
        list = rules.list();
    }

    public List<EscalationRuleAdmin.EscalationRuleView> getList() {
        return list;
    }

    /** A duration in a table: hours, or a dash where the trigger is off. */
    public String hours(Duration duration) {
        return duration == null
                ? texts.of("escalation.rules.never")
                : texts.of("escalation.rules.hours", Hours.number(duration));
    }
}
