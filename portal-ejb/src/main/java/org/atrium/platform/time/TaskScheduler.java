package org.atrium.platform.time;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.atrium.platform.settings.Setting;
import org.jboss.logging.Logger;

/** Runs all scheduled tasks at every {@code PORTAL_TICK}. A tick is skipped while the previous one still runs. */
@Singleton
@Startup
@DependsOn("SettingsCheck")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TaskScheduler {

    private static final Logger LOG = Logger.getLogger(TaskScheduler.class);

    @Resource
    private TimerService timers;

    @Inject
    @Any
    private Instance<ScheduledTask> tasks;

    @Inject
    private Clock clock;

    private final ReentrantLock running = new ReentrantLock();

    private volatile Instant lastActivity;

    @PostConstruct
    void start() {
        lastActivity = clock.instant();
        long tick = Setting.TICK.duration().toMillis();
        timers.createIntervalTimer(tick, tick, new TimerConfig("tick", false));
    }

    @Timeout
    void tick() {
        if (!running.tryLock()) {
            return;
        }
        try {
            tasks.forEach(this::run);
            lastActivity = clock.instant();
        } finally {
            running.unlock();
        }
    }

    /** For how long nothing was heard of the timer: neither a tick nor the end of one work. */
    public Duration sinceLastActivity() {
        return Duration.between(lastActivity, clock.instant());
    }

    private void run(ScheduledTask work) {
        lastActivity = clock.instant();
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            LOG.errorf(
                    e,
                    "Due work %s failed; it is tried again at the next tick",
                    work.getClass().getName());
        }
    }
}
