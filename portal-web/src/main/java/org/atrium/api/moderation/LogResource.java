package org.atrium.api.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.atrium.account.Role;
import org.atrium.moderation.AppealOutcome;
import org.atrium.moderation.ModerationAct;
import org.atrium.moderation.ModerationLog;
import org.atrium.moderation.ReviewReason;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** Which moderator did what, when, why, and what it was before. */
@Path("moderation/log")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class LogResource {

    @Inject
    private ModerationLog log;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<EntryJson> entries(
            @QueryParam("action") ModerationAct act,
            @QueryParam("moderator") String moderator,
            @QueryParam("q") String words,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return log.entries(current.viewer(), new ModerationLog.Wanted(act, moderator, words), cursor, Limit.of(limit))
                .map(EntryJson::of);
    }

    /** A verdict as moderators' clients see it. */
    public record EntryJson(
            long id,
            Instant at,
            ItemJson.Person moderator,
            ModerationAct action,
            ItemJson.Person author,
            long post,
            String title,
            ReviewReason reason,
            String rule,
            String note,
            String before,
            AppealOutcome outcome) {

        static EntryJson of(ModerationLog.Entry entry) {
            return new EntryJson(
                    entry.id(),
                    entry.at(),
                    ItemJson.Person.of(entry.moderator()),
                    entry.action(),
                    ItemJson.Person.of(entry.author()),
                    entry.text(),
                    entry.title(),
                    entry.reason(),
                    entry.rule(),
                    entry.note(),
                    entry.before(),
                    entry.outcome());
        }
    }
}
