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
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.LikePattern;

/** Which moderator did what, when, why, and what it was before. */
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
    public Page<Entry> entries(Viewer reader, Wanted wanted, String cursor, int limit) {
        Optional<Cursor> from = Cursor.parse(cursor, 2);
        AccountId moderator = accounts.asked(wanted.moderator());
        List<ModerationEntry> entries = moderation.entries(
                wanted.act() == null ? EnumSet.allOf(ModerationAct.class) : EnumSet.of(wanted.act()),
                moderator == null,
                moderator == null ? new AccountId(0) : moderator,
                LikePattern.containing(wanted.words()),
                from.map(at -> at.instant(0)).orElse(END_OF_TIME),
                from.map(at -> at.number(1)).orElse(Long.MAX_VALUE),
                org.hibernate.query.Page.first(limit + 1));
        audit.seen(
                reader.requireAccount().value(),
                RecordList.MODERATION,
                entries.stream()
                        .map(ModerationEntry::authorId)
                        .filter(Objects::nonNull)
                        .map(AccountId::value)
                        .toList());
        Map<AccountId, AccountCard> people = accounts.cards(entries.stream()
                .flatMap(entry -> Stream.of(entry.moderatorId(), entry.authorId()))
                .toList());
        return Page.of(entries, limit, entry -> Cursor.of(entry.at(), entry.id()))
                .map(entry -> Entry.of(entry, people));
    }

    /**
     * What somebody looks for in the log; null leaves a part open.
     *
     * @param moderator public id of who acted
     * @param words part of the title of what it was done to, or of what was said about it
     */
    public record Wanted(ModerationAct act, String moderator, String words) {

        /** The whole log. */
        public static Wanted all() {
            return new Wanted(null, null, null);
        }
    }

    /**
     * A verdict, or what else a moderator did, as moderators read it.
     *
     * @param outcome what came of the appeal it ended, null for all others
     */
    public record Entry(
            long id,
            Instant at,
            AccountCard moderator,
            AccountCard author,
            ModerationAct action,
            ReviewReason reason,
            String rule,
            String note,
            String title,
            String path,
            long text,
            String before,
            AppealOutcome outcome) {

        static Entry of(ModerationEntry entry, Map<AccountId, AccountCard> people) {
            return new Entry(
                    entry.id(),
                    entry.at(),
                    people.get(entry.moderatorId()),
                    people.get(entry.authorId()),
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
