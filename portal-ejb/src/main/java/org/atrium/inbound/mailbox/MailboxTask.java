package org.atrium.inbound.mailbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.atrium.inbound.MailDoor;
import org.atrium.inbound.MailMemory;
import org.atrium.inbound.ReceivingMail;
import org.atrium.platform.settings.Setting;
import org.atrium.platform.time.ScheduledTask;
import org.jboss.logging.Logger;

/** Has the mailbox read, if one is set, and says how that goes. */
@Singleton
@Startup
@DependsOn("SettingsCheck")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailboxTask implements ScheduledTask {

    private static final Logger LOG = Logger.getLogger(MailboxTask.class);

    /** Beside two ticks, so that a node that is late by one is not taken for dead. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    private MailboxLeases leases;

    @Inject
    private MailMemory memory;

    @Inject
    private ReceivingMail receiving;

    @Inject
    private Clock clock;

    @Inject
    private MeterRegistry metrics;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedThreadFactory threads;

    private final AtomicBoolean busy = new AtomicBoolean();
    private MailboxReader reader;
    private AtomicLong failingSeconds;
    private AtomicLong leftBehind;

    @PostConstruct
    void start() {
        leases.endOfCrashed(clock.instant());
        reader = new MailboxReader(
                clock,
                leases,
                LEASE.plus(Setting.TICK.duration().multipliedBy(2)),
                memory,
                raw -> receiving.receive(raw, MailDoor.MAILBOX),
                threads);
        failingSeconds = metrics.gauge("portal.mailbox.failing.seconds", new AtomicLong());
        leftBehind = metrics.gauge("portal.mailbox.left", new AtomicLong());
    }

    /** In the background: the server of the mailbox may take its time. */
    @Override
    public void run() {
        failingSeconds.set(reader.failingFor().toSeconds());
        leftBehind.set(reader.leftBehind());
        MailboxSettings.configured().ifPresent(this::tick);
    }

    private void tick(MailboxSettings settings) {
        if (busy.compareAndSet(false, true)) {
            try {
                executor.execute(() -> {
                    try {
                        reader.tick(settings);
                    } catch (RuntimeException e) {
                        LOG.error("The reader of the mailbox failed; it is tried again at the next tick", e);
                    } finally {
                        busy.set(false);
                    }
                });
            } catch (RejectedExecutionException e) {
                busy.set(false);
                throw e;
            }
        }
    }

    @PreDestroy
    void stop() {
        reader.stop();
    }
}
