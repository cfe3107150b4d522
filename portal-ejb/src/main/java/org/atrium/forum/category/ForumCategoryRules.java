package org.atrium.forum.category;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;

/** The review rule of each category: whether all its posts are held for review. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class ForumCategoryRules {

    @Inject
    private ForumCategoryDirectory categories;

    @Inject
    private AuditTrail audit;

    /** @throws UnknownObjectException if there is no such category */
    public ForumCategoryRule read(String category) {
        return new ForumCategoryRule(categories.require(category).requiresReview());
    }

    /**
     * Sets the rule of a category, for what is written from now on.
     *
     * @throws UnknownObjectException if there is no such category
     */
    public void update(Viewer admin, String category, ForumCategoryRule rule) {
        ForumCategory found = categories.require(category);
        boolean required = InputValidation.check(rule).holdsPosts();
        if (found.requiresReview() != required) {
            found.requireReview(required);
            audit.record(
                    admin.requireAccount().value(),
                    required ? "forum.category.hold" : "forum.category.publish",
                    category,
                    null,
                    null);
        }
    }

    /**
     * The review rule of a category.
     *
     * @param holdsPosts whether every post is held for review
     */
    public record ForumCategoryRule(@NotNull Boolean holdsPosts) {}
}
