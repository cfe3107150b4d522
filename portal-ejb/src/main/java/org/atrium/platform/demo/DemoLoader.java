package org.atrium.platform.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import org.atrium.platform.settings.Setting;
import org.jboss.logging.Logger;

/** Loads the demo content into an empty database. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.CONTAINER)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    @Inject
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<DemoContent> contents;

    private boolean foundEmpty;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void loadOnce() {
        foundEmpty = !hasAccounts();
        if (!Setting.DEMO.isOn() || !foundEmpty) {
            return;
        }
        long start = System.nanoTime();
        contents.stream().sorted(Comparator.comparingInt(DemoContent::order)).forEach(DemoContent::load);
        LOG.infof("Loaded the demo content in %d ms", (System.nanoTime() - start) / 1_000_000);
    }

    /** Whether this start found a database without people, before anything was loaded. */
    public boolean foundEmpty() {
        return foundEmpty;
    }

    private boolean hasAccounts() {
        return ((Number) entityManager
                                .createNativeQuery("select count(*) from (select 1 from account limit 1) a", Long.class)
                                .getSingleResult())
                        .longValue()
                > 0;
    }
}
