package org.atrium.escalation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.forum.ForumSupport;
import org.atrium.forum.category.CategoryView;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.error.UnknownObjectException;

/** The rules by which questions become tickets, one for each category. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class EscalationRules {

    @Inject
    private EntityManager entityManager;

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumSupport forum;

    @Inject
    private AuditTrail audit;

    /** The rules of all categories; where none was set yet, one that does nothing. */
    public List<Rule> list() {
        Map<String, EscalationRule> set =
                queries.rules().stream().collect(Collectors.toMap(EscalationRule::category, Function.identity()));
        return forum.categories().stream()
                .map(category -> rule(category, set.get(category.slug())))
                .toList();
    }

    /** @throws UnknownObjectException if there is no such category */
    public Rule read(String category) {
        return rule(category(category), entityManager.find(EscalationRule.class, category));
    }

    /**
     * Sets the rule of a category.
     *
     * @param version the version the change started from, null to change whatever is there
     * @throws UnknownObjectException if there is no such category
     * @throws StaleObjectException if somebody changed it since
     */
    public Rule set(Viewer viewer, String category, RuleTerms terms, Long version) {
        CategoryView of = category(category);
        terms.checked();
        EscalationRule rule = entityManager.find(EscalationRule.class, category);
        RuleTerms before = rule(of, rule).terms();
        if (rule == null) {
            rule = begin(category, terms, version);
        } else {
            rule.requireVersion(version);
            rule.change(terms);
        }
        entityManager.flush();
        terms.since(before)
                .inWords()
                .ifPresent(changes ->
                        audit.record(viewer.requireAccount().value(), "escalation.rule", category, null, changes));
        return rule(of, rule);
    }

    private EscalationRule begin(String category, RuleTerms terms, Long version) {
        if (version != null && version != EscalationRule.UNSET) {
            throw new StaleObjectException();
        }
        EscalationRule rule = new EscalationRule(category);
        rule.change(terms);
        entityManager.persist(rule);
        return rule;
    }

    private CategoryView category(String slug) {
        return forum.categories().stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    private static Rule rule(CategoryView category, EscalationRule rule) {
        return rule == null
                ? new Rule(
                        category.slug(),
                        category.name(),
                        new EscalationRule(category.slug()).terms(),
                        EscalationRule.UNSET)
                : new Rule(category.slug(), category.name(), rule.terms(), rule.version());
    }

    /**
     * The rule of a category.
     *
     * @param category its slug
     * @param name its name
     */
    public record Rule(String category, String name, RuleTerms terms, long version) {}
}
