package org.atrium.forum.category;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.platform.error.Inputs;
import org.atrium.platform.error.UnknownObjectException;

/** Whether each category lets posts appear at once, or a moderator sees every one of them first. */
@Stateless
@RolesAllowed(Role.Names.ADMIN)
public class CategoryRules {

    @Inject
    private Categories categories;

    @Inject
    private AuditTrail audit;

    /** @throws UnknownObjectException if there is no such category */
    public Rule read(String category) {
        return new Rule(categories.known(category).holdsPosts());
    }

    /**
     * Sets the rule of a category, for what is written from now on.
     *
     * @throws UnknownObjectException if there is no such category
     */
    public void set(Viewer admin, String category, Rule rule) {
        ForumCategory found = categories.known(category);
        boolean hold = Inputs.check(rule).holdsPosts();
        if (found.holdsPosts() != hold) {
            found.holdPosts(hold);
            audit.record(
                    admin.requireAccount().value(),
                    hold ? "forum.category.hold" : "forum.category.publish",
                    category,
                    null,
                    null);
        }
    }

    /**
     * What a category asks of posts.
     *
     * @param holdsPosts whether every post waits for a moderator
     */
    public record Rule(@NotNull Boolean holdsPosts) {}
}
