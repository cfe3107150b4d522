package org.atrium.forum.category;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Where the community has no category, opens a general one: every question is in one, so none could be asked. */
@Singleton
@Startup
@DependsOn("DemoLoader")
public class FirstCategory {

    @Inject
    private CategoryQueries categories;

    @PostConstruct
    void open() {
        if (categories.categories().isEmpty()) {
            categories.openFirst(ForumCategory.general(0));
        }
    }
}
