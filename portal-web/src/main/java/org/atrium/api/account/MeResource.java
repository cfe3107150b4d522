package org.atrium.api.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.atrium.account.PreferredChannel;
import org.atrium.account.Profile;
import org.atrium.api.Versions;
import org.atrium.platform.json.Change;
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
        return answer(profile.of(current.viewer()));
    }

    @PATCH
    public Response change(Changes changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(
                Versions.matching(ifMatch, version -> profile.change(current.viewer(), version, changes::applied)));
    }

    private static Response answer(Profile.View view) {
        return Versions.answer(Me.of(view), view.version());
    }

    /** What to change; a field that is absent stays as it is. */
    public record Changes(
            Change<String> displayName,
            Change<String> fullName,
            Change<String> phone,
            Change<String> locale,
            Change<String> timeZone,
            Change<PreferredChannel> preferredChannel) {

        Profile.Details applied(Profile.Details before) {
            return new Profile.Details(
                    displayName.or(before.displayName()),
                    fullName.or(before.fullName()),
                    phone.or(before.phone()),
                    locale.or(before.locale()),
                    timeZone.or(before.timeZone()),
                    preferredChannel.or(before.preferredChannel()));
        }
    }
}
