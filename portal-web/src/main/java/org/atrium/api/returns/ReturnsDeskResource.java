package org.atrium.api.returns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collections;
import java.util.List;
import org.atrium.account.AccountDirectory;
import org.atrium.account.Role;
import org.atrium.api.ObjectVersions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.api.input.OptionalBody;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.Texts;
import org.atrium.returns.ReceiptRequest;
import org.atrium.returns.ReturnDetails;
import org.atrium.returns.ReturnStatus;
import org.atrium.returns.ReturnSummary;
import org.atrium.returns.ReturnsDesk;
import org.atrium.web.security.CurrentViewer;

/** Returns for support: decision, receipt, completion. */
@Path("desk/returns")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.AGENT, Role.Names.ADMIN})
public class ReturnsDeskResource {

    @Inject
    private ReturnsDesk desk;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<ReturnDeskRow> list(
            @QueryParam("status") ReturnStatus status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        var page = desk.list(current.viewer(), status == null ? List.of() : List.of(status), cursor, Limit.of(limit));
        var requesters = accounts.summaries(
                page.items().stream().map(ReturnSummary::account).toList());
        return page.map(row -> ReturnDeskRow.of(row, requesters.get(row.account())));
    }

    @GET
    @Path("{number}")
    public Response read(@PathParam("number") String number) {
        return answer(desk.read(current.viewer(), number));
    }

    @POST
    @Path("{number}/authorization")
    public Response authorize(@PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(ObjectVersions.matching(ifMatch, version -> desk.authorize(current.viewer(), number, version)));
    }

    @POST
    @Path("{number}/denial")
    public Response deny(
            @PathParam("number") String number,
            ReturnsDesk.DenialRequest denial,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(
                ObjectVersions.matching(ifMatch, version -> desk.deny(current.viewer(), number, denial, version)));
    }

    @POST
    @Idempotent
    @Path("{number}/receipt")
    public Response receive(
            @PathParam("number") String number,
            ReceiptRequest receipt,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(
                ObjectVersions.matching(ifMatch, version -> desk.receive(current.viewer(), number, receipt, version)));
    }

    @POST
    @Path("{number}/completion")
    public Response complete(
            @PathParam("number") String number, byte[] body, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        ReturnsDesk.CompletionRequest completion = OptionalBody.read(body, ReturnsDesk.CompletionRequest.class)
                .orElse(ReturnsDesk.CompletionRequest.COMPLETE);
        return answer(ObjectVersions.matching(
                ifMatch, version -> desk.complete(current.viewer(), number, completion, version)));
    }

    private Response answer(ReturnDetails details) {
        var requesters = accounts.summaries(Collections.singleton(details.account()));
        return ObjectVersions.response(
                ReturnView.of(details, requesters.get(details.account()), notice(details)), details.version());
    }

    /** What whoever authorized it, or looks at it afterwards, should know. */
    private String notice(ReturnDetails details) {
        return details.isReduced()
                ? Texts.in(current.locale())
                        .get("returns.desk.authorizedLess", details.number(), details.items(), details.asked())
                : null;
    }
}
