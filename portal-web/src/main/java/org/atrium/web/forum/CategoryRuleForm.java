package org.atrium.web.forum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.forum.category.CategoryRules;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** The part of {@code /admin/rule/<category>} that says whether a moderator sees every post first. */
@Named
@RequestScoped
public class CategoryRuleForm {

    @Inject
    private CategoryRules rules;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String category;

    private boolean holdsPosts;

    @PostConstruct
    void read() {
        holdsPosts = rules.read(category).holdsPosts();
    }

    public void save() throws IOException {
        rules.set(current.viewer(), category, new CategoryRules.Rule(holdsPosts));
        Redirect.to(
                "/admin/rule/" + category, text.of(holdsPosts ? "forum.category.held" : "forum.category.published"));
    }

    public boolean isHoldsPosts() {
        return holdsPosts;
    }

    public void setHoldsPosts(boolean holdsPosts) {
        this.holdsPosts = holdsPosts;
    }
}
