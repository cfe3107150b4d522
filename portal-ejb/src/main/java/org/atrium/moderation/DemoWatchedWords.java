package org.atrium.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.atrium.platform.demo.DemoContent;
import org.atrium.platform.demo.DemoFiles;

/** Loads the watched words of the demo shop. */
@Stateless
public class DemoWatchedWords implements DemoContent {

    @Inject
    private EntityManager entityManager;

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load() {
        DemoFiles.read("watched-words", String.class).forEach(word -> entityManager.persist(new WatchedWord(word)));
    }
}
