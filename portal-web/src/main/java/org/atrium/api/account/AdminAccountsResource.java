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
import org.atrium.account.InvitationRequest;
import org.atrium.account.Role;
import org.atrium.api.ObjectVersions;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Administration of accounts. */
@Path("admin/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.Names.ADMIN)
public class AdminAccountsResource {

    @Inject
    private AccountsAdmin accounts;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<AdminAccountView> list(
            @QueryParam("q") String query,
            @QueryParam("staff") Boolean staff,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return accounts.list(current.viewer(), query, Boolean.TRUE.equals(staff), cursor, Limit.of(limit))
                .map(AdminAccountView::of);
    }

    /** Invites somebody. Whom somebody invited before keeps that name and those roles, and is mailed again: 200, not 201. */
    @POST
    @Idempotent
    public Response create(NewAccountByAdmin newAccount) {
        AccountsAdmin.Invitation invitation = accounts.invite(
                current.viewer(),
                new InvitationRequest(
                        newAccount.email(), newAccount.displayName(), newAccount.roles(), newAccount.locale()));
        AccountRow row = invitation.account();
        return invitation.invitedBefore()
                ? answer(row)
                : ObjectVersions.created("admin/accounts/" + row.id(), AdminAccountView.of(row), row.version());
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id) {
        return answer(accounts.read(current.viewer(), id));
    }

    /** Roles, suspension, or both; what is absent stays. */
    @PATCH
    @Path("{id}")
    public Response change(
            @PathParam("id") String id, EditAccount changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(ObjectVersions.matching(
                ifMatch,
                version -> accounts.update(
                        current.viewer(), id, changes.roles(), changes.suspension(), changes.reason(), version)));
    }

    private static Response answer(AccountRow row) {
        return ObjectVersions.response(AdminAccountView.of(row), row.version());
    }

    public record NewAccountByAdmin(String email, String displayName, Set<Role> roles, String locale) {}

    /**
     * What to change.
     *
     * @param suspended whether to keep the person out
     * @param status the same as a status, {@code ACTIVE} or {@code SUSPENDED}
     */
    public record EditAccount(Set<Role> roles, Boolean suspended, Suspension status, String reason) {

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
    public record AdminAccountView(
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

        static AdminAccountView of(AccountRow row) {
            return new AdminAccountView(
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
