package org.atrium.api.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.atrium.api.input.MaxBodySize;
import org.atrium.imports.jobs.ImportJobs;
import org.atrium.imports.jobs.JobProgress;
import org.atrium.orders.OrderImport;
import org.atrium.orders.OrderImport.OrderImportOutcome;
import org.atrium.orders.OrderNumber;
import org.atrium.platform.json.JsonText;

/** Imports of merchants' systems: single orders, or files of documents as jobs. */
@Path("integration")
@Produces(MediaType.APPLICATION_JSON)
public class IntegrationResource {

    private static final String NDJSON = "application/x-ndjson";

    /** A file goes to the disk as it arrives; the server's own limit is the same. */
    private static final int MAX_FILE_KILOBYTES = 1 << 20;

    @Inject
    private OrderImport orders;

    @Inject
    private ImportJobs jobs;

    @PUT
    @Path("orders/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("orders:write")
    @MaxBodySize(kilobytes = 2048)
    public Response putOrder(@PathParam("number") String number, byte[] document) {
        OrderImportOutcome outcome = orders.put(number, JsonText.object(document));
        var answer = new OrderImportResult(number, outcome != OrderImportOutcome.OLDER, outcome);
        return outcome == OrderImportOutcome.CREATED
                ? Response.created(URI.create("orders/" + OrderNumber.escaped(number)))
                        .entity(answer)
                        .build()
                : Response.ok(answer).build();
    }

    @POST
    @Path("orders")
    @Consumes(NDJSON)
    @RolesAllowed("orders:write")
    @MaxBodySize(kilobytes = MAX_FILE_KILOBYTES)
    public Response postOrders(InputStream content, @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length) {
        return accepted(jobs.startOrders(content, announced(length)));
    }

    @POST
    @Path("{kind: articles|threads}")
    @Consumes(NDJSON)
    @RolesAllowed("content:write")
    @MaxBodySize(kilobytes = MAX_FILE_KILOBYTES)
    public Response postContent(
            @PathParam("kind") String kind, InputStream content, @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length) {
        return accepted(jobs.startContent(kind, content, announced(length)));
    }

    private static long announced(Long length) {
        return length == null ? -1 : length;
    }

    @GET
    @Path("jobs/{id}")
    public JobProgress job(@PathParam("id") String id) {
        return jobs.progress(id);
    }

    private static Response accepted(String job) {
        return Response.accepted(new ImportJobAccepted(job))
                .location(URI.create("integration/jobs/" + job))
                .build();
    }

    /**
     * What became of an order document.
     *
     * @param applied false where a newer document is known already
     */
    public record OrderImportResult(String number, boolean applied, OrderImportOutcome outcome) {}

    /** The job that takes a file in. */
    public record ImportJobAccepted(String job) {}
}
