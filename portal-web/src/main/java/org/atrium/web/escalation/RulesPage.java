package org.atrium.web.escalation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.atrium.escalation.EscalationRules;
import org.atrium.web.text.PageTexts;

/** {@code /admin/rules}: when questions become tickets, category by category. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private EscalationRules rules;

    @Inject
    private PageTexts texts;

    private List<EscalationRules.Rule> list;

    @PostConstruct
    void read() {
        list = rules.list();
    }

    public List<EscalationRules.Rule> getList() {
        return list;
    }

    /** A duration in a table: hours, or a dash where the trigger is off. */
    public String hours(Duration duration) {
        String hours = Hours.text(duration);
        return hours == null
                ? texts.of("escalation.rules.never")
                : hours.startsWith("P") ? hours : texts.of("escalation.rules.hours", Long.valueOf(hours));
    }
}
