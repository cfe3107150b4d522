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
import org.atrium.account.Profile;
import org.atrium.account.ProfileDetails;
import org.atrium.api.ObjectVersions;
import org.atrium.web.security.CurrentViewer;

/** The viewer's profile. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private Profile profile;

    @Inject
    private CurrentViewer current;

    @GET
    public Response read() {
        return answer(profile.read(current.viewer()));
    }

    @PATCH
    public Response update(ProfileDetails.EditProfile changes, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer(ObjectVersions.matching(
                ifMatch, version -> profile.update(current.viewer(), version, changes::applied)));
    }

    private static Response answer(Profile.ProfileView view) {
        return ObjectVersions.response(view.account(), view.version());
    }
}
