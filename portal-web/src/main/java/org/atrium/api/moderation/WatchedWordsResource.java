package org.atrium.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.atrium.account.Role;
import org.atrium.api.idempotency.Idempotent;
import org.atrium.moderation.WatchedWords;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The watched words. */
@Path("moderation/words")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class WatchedWordsResource {

    @Inject
    private WatchedWords watchedWords;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<WatchedWords.WatchedWordRow> list() {
        return new Page<>(watchedWords.list(), null);
    }

    @POST
    @Idempotent
    public Response add(WatchedWords.NewWatchedWord word) {
        WatchedWords.WatchedWordRow row = watchedWords.add(current.viewer(), word);
        return Response.created(URI.create("moderation/words/" + row.id()))
                .entity(row)
                .build();
    }

    @DELETE
    @Path("{id}")
    public void remove(@PathParam("id") long id) {
        watchedWords.remove(current.viewer(), id);
    }
}
