package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.atrium.forum.category.ForumCategoryRules;
import org.atrium.web.security.CurrentViewer;
import org.omnifaces.cdi.Param;

/** The part of {@code /admin/rule/<category>} that sets whether posts are held for review. */
@Named
@RequestScoped
public class CategoryRuleForm {

    @Inject
    private ForumCategoryRules rules;

    @Inject
    private CurrentViewer current;

    @Inject
    @Param(pathIndex = 0)
    private String category;

    private boolean holdsPosts;
    private boolean holdsPostsBefore;

    @PostConstruct
    void read() {
        holdsPostsBefore = rules.read(category).holdsPosts();
        holdsPosts = holdsPostsBefore;
    }

    /** Saves it with the rest of the page, where it was changed here: it has no version that tells others’ changes. */
    public void save() {
        if (holdsPosts != holdsPostsBefore) {
            rules.update(current.viewer(), category, new ForumCategoryRules.ForumCategoryRule(holdsPosts));
        }
    }

    public boolean isHoldsPosts() {
        return holdsPosts;
    }

    public void setHoldsPosts(boolean holdsPosts) {
        this.holdsPosts = holdsPosts;
    }

    /** What the form showed when it was opened. */
    public boolean isHoldsPostsBefore() {
        return holdsPostsBefore;
    }

    public void setHoldsPostsBefore(boolean held) {
        this.holdsPostsBefore = held;
    }
}
