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
import org.atrium.moderation.ModerationAction;
import org.atrium.moderation.ModerationLog;
import org.atrium.moderation.ReviewReason;
import org.atrium.platform.paging.Limit;
import org.atrium.platform.paging.Page;
import org.atrium.web.security.CurrentViewer;

/** The moderation log. */
@Path("moderation/log")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ModerationLogResource {

    @Inject
    private ModerationLog log;

    @Inject
    private CurrentViewer current;

    @GET
    public Page<ModerationLogEntryJson> entries(
            @QueryParam("action") ModerationAction action,
            @QueryParam("moderator") String moderator,
            @QueryParam("q") String query,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return log.entries(
                        current.viewer(),
                        new ModerationLog.ModerationLogFilter(action, moderator, query),
                        cursor,
                        Limit.of(limit))
                .map(ModerationLogEntryJson::of);
    }

    /** A verdict as moderators' clients see it. */
    public record ModerationLogEntryJson(
            long id,
            Instant at,
            ReviewItemJson.ReviewAccountJson moderator,
            ModerationAction action,
            ReviewItemJson.ReviewAccountJson author,
            long post,
            String title,
            ReviewReason reason,
            String rule,
            String note,
            String before,
            AppealOutcome outcome) {

        static ModerationLogEntryJson of(ModerationLog.ModerationLogEntry entry) {
            return new ModerationLogEntryJson(
                    entry.id(),
                    entry.at(),
                    ReviewItemJson.ReviewAccountJson.of(entry.moderator()),
                    entry.action(),
                    ReviewItemJson.ReviewAccountJson.of(entry.author()),
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
