package org.atrium.api.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.atrium.account.AccountRow;
import org.atrium.account.AccountStatus;
import org.atrium.account.AccountsAdmin;
import org.atrium.account.NewPerson;
import org.atrium.account.Role;
import org.atrium.api.Versions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Administrators' view of people's accounts. */
@Path("admin/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AdminAccountsResource {

    @Inject
    private AccountsAdmin accounts;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<Item> list(
            @QueryParam("q") String words,
            @QueryParam("staff") Boolean staff,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return accounts.list(current.viewer(), words, Boolean.TRUE.equals(staff), cursor, Limit.of(limit))
                .map(Item::of);
    }

    @POST
    @Idempotent
    public Response create(Wish wish) {
        AccountRow row = accounts.create(
                current.viewer(), new NewPerson(wish.email(), wish.displayName(), wish.roles(), wish.locale()));
        return Versions.created("admin/accounts/" + row.id(), Item.of(row), row.version());
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return answer(accounts.one(current.viewer(), id));
    }

    /** Roles, suspension, or both; what is absent stays. */
    @PATCH
    @Path("{id}")
    public Response change(
            @PathParam("id") String id, Changes changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(Versions.matching(
                ifMatch,
                version -> accounts.change(
                        current.viewer(), id, changes.roles(), changes.suspension(), changes.reason(), version)));
    }

    private static Response answer(AccountRow row) {
        return Versions.answer(Item.of(row), row.version());
    }

    public record Wish(String email, String displayName, Set<Role> roles, String locale) {}

    /**
     * What to change.
     *
     * @param suspended whether to keep the person out
     * @param status the same as a status, {@code ACTIVE} or {@code SUSPENDED}
     */
    public record Changes(Set<Role> roles, Boolean suspended, Suspension status, String reason) {

        /** The statuses an administrator sets. */
        public enum Suspension {
            ACTIVE,
            SUSPENDED
        }

        Boolean suspension() {
            return suspended == null && status != null ? Boolean.valueOf(status == Suspension.SUSPENDED) : suspended;
        }
    }

    /** An account as the administration shows it. */
    public record Item(
            String id,
            String email,
            String displayName,
            String fullName,
            AccountStatus status,
            boolean suspended,
            List<String> roles,
            String locale,
            Instant createdAt,
            Instant verifiedAt) {

        static Item of(AccountRow row) {
            return new Item(
                    row.id(),
                    row.email(),
                    row.displayName(),
                    row.fullName(),
                    row.status(),
                    row.isSuspended(),
                    row.roles().stream().map(Enum::name).sorted().toList(),
                    row.locale(),
                    row.createdAt(),
                    row.verifiedAt());
        }
    }
}
