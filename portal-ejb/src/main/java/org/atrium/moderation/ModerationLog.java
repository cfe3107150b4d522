package org.atrium.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.LikePattern;

/** Reads the moderation log: who did what, when, why, and what was there before. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ModerationLog {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    private ModerationQueries moderation;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    /** A page of what is wanted of it, the latest first. Whose texts it is about see who looked. */
    public Page<ModerationLogEntry> entries(Viewer viewer, ModerationLogFilter wanted, String cursor, int limit) {
        Optional<Cursor> from = Cursor.parse(cursor, 2);
        AccountId moderator = accounts.idForFilter(wanted.moderator());
        List<ModerationEntry> entries = moderation.entries(
                wanted.action() == null ? EnumSet.allOf(ModerationAction.class) : EnumSet.of(wanted.action()),
                moderator == null,
                moderator == null ? new AccountId(0) : moderator,
                LikePattern.containing(wanted.text()),
                from.map(at -> at.instant(0)).orElse(END_OF_TIME),
                from.map(at -> at.number(1)).orElse(Long.MAX_VALUE),
                org.hibernate.query.Page.first(limit + 1));
        Page<ModerationEntry> page = Page.of(entries, limit, entry -> Cursor.of(entry.at(), entry.id()));
        audit.recordListAccess(
                viewer.requireAccount().value(),
                RecordList.MODERATION,
                page.items().stream()
                        .map(ModerationEntry::authorId)
                        .filter(Objects::nonNull)
                        .map(AccountId::value)
                        .toList());
        Map<AccountId, AccountSummary> summaries = accounts.summaries(page.items().stream()
                .flatMap(entry -> Stream.of(entry.moderatorId(), entry.authorId()))
                .toList());
        return page.map(entry -> ModerationLogEntry.of(entry, summaries));
    }

    /**
     * Filter of the log; null does not narrow.
     *
     * @param moderator public id of who acted
     * @param text part of the title of what it was done to, or of what was said about it
     */
    public record ModerationLogFilter(ModerationAction action, String moderator, String text) {

        /** The whole log. */
        public static ModerationLogFilter all() {
            return new ModerationLogFilter(null, null, null);
        }
    }

    /**
     * An entry of the log, as moderators see it.
     *
     * @param outcome what came of the appeal it ended, null for all others
     */
    public record ModerationLogEntry(
            long id,
            Instant at,
            AccountSummary moderator,
            AccountSummary author,
            ModerationAction action,
            ReviewReason reason,
            String rule,
            String note,
            String title,
            String path,
            long text,
            String before,
            AppealOutcome outcome) {

        static ModerationLogEntry of(ModerationEntry entry, Map<AccountId, AccountSummary> accounts) {
            return new ModerationLogEntry(
                    entry.id(),
                    entry.at(),
                    accounts.get(entry.moderatorId()),
                    accounts.get(entry.authorId()),
                    entry.action(),
                    entry.reason(),
                    entry.rule(),
                    entry.note(),
                    entry.title(),
                    entry.path(),
                    entry.textId(),
                    entry.before(),
                    entry.outcome());
        }
    }
}
