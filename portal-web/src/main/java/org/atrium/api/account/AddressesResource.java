package org.atrium.api.account;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.AddressBook;
import org.atrium.account.AddressDetails;
import org.atrium.api.ObjectVersions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The viewer's address book. */
@Path("me/addresses")
@Produces(MediaType.APPLICATION_JSON)
public class AddressesResource {

    @Inject
    private AddressBook book;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<AddressJson> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return book.listPage(current.viewer(), cursor, Limit.of(limit)).map(AddressJson::of);
    }

    @POST
    @Idempotent
    public Response add(AddressJson address) {
        var entry = book.add(current.viewer(), address.details(), address.isDefault());
        return ObjectVersions.created("me/addresses/" + entry.id(), AddressJson.of(entry), entry.version());
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return answer(book.read(current.viewer(), id));
    }

    @PUT
    @Path("{id}")
    public Response change(
            @PathParam("id") String id, AddressJson address, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(ObjectVersions.matching(
                ifMatch,
                version -> book.update(current.viewer(), id, address.details(), address.isDefault(), version)));
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") String id) {
        book.delete(current.viewer(), id);
    }

    private static Response answer(AddressBook.AddressEntry entry) {
        return ObjectVersions.response(AddressJson.of(entry), entry.version());
    }

    /** An address as clients send and see it. */
    public record AddressJson(
            String id,
            String name,
            String line1,
            String line2,
            String postalCode,
            String city,
            String region,
            String country,
            @JsonbProperty("default") boolean isDefault) {

        static AddressJson of(AddressBook.AddressEntry entry) {
            AddressDetails at = entry.address();
            return new AddressJson(
                    entry.id(),
                    at.name(),
                    at.line1(),
                    at.line2(),
                    at.postalCode(),
                    at.city(),
                    at.region(),
                    at.country(),
                    entry.isDefault());
        }

        AddressDetails details() {
            return new AddressDetails(name, line1, line2, postalCode, city, region, country);
        }
    }
}
