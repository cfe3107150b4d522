package org.atrium.forum.category;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Creates the default category at start if there is none: every thread needs one. */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class DefaultForumCategory {

    @Inject
    private ForumCategoryQueries categories;

    @PostConstruct
    void createIfMissing() {
        if (categories.all().isEmpty()) {
            categories.insertDefault(ForumCategory.createGeneral(0));
        }
    }
}
