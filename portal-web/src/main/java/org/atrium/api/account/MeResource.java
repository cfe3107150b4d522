package org.atrium.api.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.atrium.account.PreferredChannel;
import org.atrium.account.Profile;
import org.atrium.api.Versions;
import org.atrium.web.security.CurrentViewer;

/** The caller's own details. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private Profile profile;

    @Inject
    private CurrentViewer current;

    @GET
    public Response read() {
        var view = profile.of(current.viewer());
        return Response.ok(Me.of(view)).tag(Versions.tag(view.version())).build();
    }

    /** The caller's details as clients see them. */
    public record Me(
            String id,
            String email,
            String displayName,
            String fullName,
            String phone,
            String locale,
            String timeZone,
            PreferredChannel preferredChannel,
            List<String> roles) {

        static Me of(Profile.View view) {
            return new Me(
                    view.id(),
                    view.email(),
                    view.displayName(),
                    view.fullName(),
                    view.phone(),
                    view.locale(),
                    view.timeZone(),
                    view.preferredChannel(),
                    view.roles().stream().map(Enum::name).sorted().toList());
        }
    }
}
