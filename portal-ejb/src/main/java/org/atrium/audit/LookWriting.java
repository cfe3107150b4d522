package org.atrium.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Writes the looks of this node every second, and the last ones when it stops. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LookWriting {

    /** The most that a node that is killed takes with it, and that the others do not know yet. */
    static final Duration INTERVAL = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(LookWriting.class);

    @Resource
    private TimerService timers;

    @Inject
    private PendingLooks looks;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(INTERVAL.toMillis(), INTERVAL.toMillis(), new TimerConfig("looks", false));
    }

    @Timeout
    void write() {
        try {
            looks.write();
        } catch (RuntimeException e) {
            LOG.error("Looks at personal records wait to be written to the trail; it is tried again", e);
        }
    }

    @PreDestroy
    void stop() {
        looks.close();
    }
}
