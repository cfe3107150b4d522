package org.atrium.api.returns;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.api.ObjectVersions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.returns.NewReturn;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.Returns;
import org.atrium.web.security.CurrentViewer;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The viewer's returns. */
@Path("returns")
@Produces(MediaType.APPLICATION_JSON)
public class ReturnsResource {

    @Inject
    private Returns returns;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<ReturnView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return returns.list(current.viewer(), cursor, Limit.of(limit)).map(details -> ReturnView.of(details, null));
    }

    @POST
    @Idempotent
    @Operation(
            description =
                    "Asks to return lines of an order. Files are uploaded before, by POST /files: those of all that comes back"
                            + " are named in files, those that show one item in the files of its line. The same file may be"
                            + " named in several lines: it is shown with each, and counts once. One that is named in files as"
                            + " well is shown with its line only. How many there may be holds for the return as a whole. What"
                            + " is wrong with files is said of every field at once, such as lines[1].files")
    public Response request(NewReturn newReturn) {
        ReturnDetails requested = returns.request(current.viewer(), newReturn);
        return ObjectVersions.created(
                "returns/" + requested.number(), ReturnView.of(requested, null), requested.version());
    }

    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        return answer(returns.read(current.viewer(), number));
    }

    @POST
    @Path("{number}/cancellation")
    public Response cancel(@PathParam("number") String number) {
        return answer(returns.cancel(current.viewer(), number));
    }

    private static Response answer(ReturnDetails details) {
        return ObjectVersions.response(ReturnView.of(details, null), details.version());
    }
}
