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
import org.atrium.forum.ForumIntake;
import org.atrium.forum.category.ForumCategoryView;
import org.atrium.platform.error.StaleObjectException;
import org.atrium.platform.error.UnknownObjectException;

/** Administration of the escalation rules, one per category. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class EscalationRuleAdmin {

    @Inject
    private EntityManager entityManager;

    @Inject
    private EscalationQueries queries;

    @Inject
    private ForumIntake forum;

    @Inject
    private AuditTrail audit;

    /** The rules of all categories; where none was set yet, one that does nothing. */
    public List<EscalationRuleView> list() {
        Map<String, EscalationRule> set =
                queries.rules().stream().collect(Collectors.toMap(EscalationRule::category, Function.identity()));
        return forum.categories().stream()
                .map(category -> toView(category, set.get(category.slug())))
                .toList();
    }

    /** @throws UnknownObjectException if there is no such category */
    public EscalationRuleView read(String category) {
        return toView(requireCategory(category), entityManager.find(EscalationRule.class, category));
    }

    /**
     * Sets the rule of a category.
     *
     * @param version the version the change started from, null to change whatever is there
     * @throws UnknownObjectException if there is no such category
     * @throws StaleObjectException if somebody changed it since
     */
    public EscalationRuleView update(Viewer viewer, String category, EscalationRuleSettings terms, Long version) {
        ForumCategoryView of = requireCategory(category);
        terms.checked();
        EscalationRule rule = entityManager.find(EscalationRule.class, category);
        EscalationRuleSettings before = toView(of, rule).settings();
        if (rule == null) {
            rule = create(category, terms, version);
        } else {
            rule.requireVersion(version);
            rule.update(terms);
        }
        entityManager.flush();
        terms.changesSince(before)
                .joined()
                .ifPresent(changes ->
                        audit.record(viewer.requireAccount().value(), "escalation.rule", category, null, changes));
        return toView(of, rule);
    }

    private EscalationRule create(String category, EscalationRuleSettings terms, Long version) {
        if (version != null && version != EscalationRule.UNSET) {
            throw new StaleObjectException();
        }
        EscalationRule rule = new EscalationRule(category);
        rule.update(terms);
        entityManager.persist(rule);
        return rule;
    }

    private ForumCategoryView requireCategory(String slug) {
        return forum.categories().stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    private static EscalationRuleView toView(ForumCategoryView category, EscalationRule rule) {
        return rule == null
                ? new EscalationRuleView(
                        category.slug(),
                        category.name(),
                        new EscalationRule(category.slug()).settings(),
                        EscalationRule.UNSET)
                : new EscalationRuleView(category.slug(), category.name(), rule.settings(), rule.version());
    }

    /**
     * The rule of a category.
     *
     * @param category its slug
     * @param name its name
     */
    public record EscalationRuleView(String category, String name, EscalationRuleSettings settings, long version) {}
}
