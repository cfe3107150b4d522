package org.atrium.integration;

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

/** Takes files of documents from merchants' systems and tells how far they are. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJobs {

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
    @RolesAllowed("orders:write")
    public String startOrders(InputStream content, long length) {
        return start("orders", content, length);
    }

    /**
     * Receives a file of knowledge or community and begins to take it in.
     *
     * @param kind {@code articles} or {@code threads}
     * @param length how many bytes its sender announced, negative for an unknown number
     * @return the job's id
     */
    @RolesAllowed("content:write")
    public String startContent(String kind, InputStream content, long length) {
        return start(kind, content, length);
    }

    /**
     * How far a job is.
     *
     * @throws UnknownObjectException if there is no such job
     */
    @RolesAllowed({"orders:write", "content:write"})
    public JobProgress progress(String id) {
        return store.progress(id).orElseThrow(UnknownObjectException::new);
    }

    private String client() {
        return context.getCallerPrincipal().getName().replaceFirst("^client:", "");
    }

    private String start(String kind, InputStream content, long length) {
        if (!runner.knows(kind)) {
            throw new UnknownObjectException();
        }
        try {
            Path file = JobFiles.receive(content, length);
            JobStore.Job job = store.open(client(), kind);
            Files.move(file, JobFiles.of(job.publicId()));
            runner.submit(job);
            return job.publicId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
