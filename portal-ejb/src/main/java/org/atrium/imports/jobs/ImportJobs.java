package org.atrium.imports.jobs;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.atrium.platform.error.UnknownObjectException;

/** Starts import jobs for API clients and reports their progress. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJobs {

    private static final String ORDERS_SCOPE = "orders:write";
    private static final String CONTENT_SCOPE = "content:write";
    private static final String ORDERS_KIND = "orders";

    @Resource
    private SessionContext context;

    @Inject
    private JobStore store;

    @Inject
    private JobRunner runner;

    /**
     * Receives a file of orders and begins to take it in.
     *
     * @param length how many bytes its sender announced, negative for an unknown number
     * @return the job's id
     */
    @RolesAllowed(ORDERS_SCOPE)
    public String startOrders(InputStream content, long length) {
        return start(ORDERS_KIND, content, length);
    }

    /**
     * Receives a file of knowledge or community and begins to take it in.
     *
     * @param kind {@code articles} or {@code threads}
     * @param length how many bytes its sender announced, negative for an unknown number
     * @return the job's id
     */
    @RolesAllowed(CONTENT_SCOPE)
    public String startContent(String kind, InputStream content, long length) {
        return start(kind, content, length);
    }

    /**
     * How far a job is: for the system that sent it, as long as it may send such files.
     *
     * @throws UnknownObjectException if there is no such job of the caller's
     */
    @RolesAllowed({ORDERS_SCOPE, CONTENT_SCOPE})
    public JobProgress progress(String id) {
        return store.progress(id, currentClient().id())
                .filter(job -> context.isCallerInRole(job.kind().equals(ORDERS_KIND) ? ORDERS_SCOPE : CONTENT_SCOPE))
                .orElseThrow(UnknownObjectException::new);
    }

    private ImportClient currentClient() {
        return ImportClient.of(context.getCallerPrincipal().getName());
    }

    private String start(String kind, InputStream content, long length) {
        if (!runner.supports(kind)) {
            throw new UnknownObjectException();
        }
        try {
            Path file = JobFiles.receive(content, length);
            JobStore.QueuedJob job = store.create(currentClient(), kind);
            Files.move(file, JobFiles.of(job.publicId()));
            runner.submit(job);
            return job.publicId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
