package org.atrium.forum;

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
    private ForumQueries forum;

    @PostConstruct
    void open() {
        if (forum.categories().isEmpty()) {
            forum.openFirst(ForumCategory.general(0));
        }
    }
}
