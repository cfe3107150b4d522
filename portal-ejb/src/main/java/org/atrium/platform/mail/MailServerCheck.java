package org.atrium.platform.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.atrium.platform.time.ScheduledTask;

/** Asks the mail server what it takes, at the start and now and then, in the background: it may take its time. */
@Singleton
@Startup
@DependsOn("SettingsCheck")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailServerCheck implements ScheduledTask {

    @Inject
    private MailServer server;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private Executor executor;

    private final AtomicBoolean asking = new AtomicBoolean();

    public MailServerCheck() {}

    MailServerCheck(MailServer server, Executor executor) {
        this.server = server;
        this.executor = executor;
    }

    @PostConstruct
    void start() {
        run();
    }

    @Override
    public void run() {
        if (server.isToBeAsked() && asking.compareAndSet(false, true)) {
            try {
                executor.execute(this::ask);
            } catch (RuntimeException refused) {
                asking.set(false);
                throw refused;
            }
        }
    }

    private void ask() {
        try {
            server.probe();
        } finally {
            asking.set(false);
        }
    }
}
