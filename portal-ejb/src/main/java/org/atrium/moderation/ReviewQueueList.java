package org.atrium.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.audit.AuditTrail;
import org.atrium.audit.RecordList;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;

/** Lists the review queue, the longest waiting first. */
@Stateless
@RolesAllowed({Role.Names.MODERATOR, Role.Names.ADMIN})
public class ReviewQueueList {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    @Any
    private Instance<ModeratedTexts> texts;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A page of all that waits, claimed or not, but for the viewer's own texts: nobody learns who flagged them. Whose texts
     * are shown see who looked at them.
     */
    public Page<ReviewView> waiting(Viewer moderator, String cursor, int limit) {
        Optional<Cursor> from = Cursor.parse(cursor, 2);
        List<ReviewItem> items = moderation.waitingItems(
                moderator.requireAccount(),
                from.map(at -> at.instant(0)).orElse(Instant.EPOCH),
                from.map(at -> at.number(1)).orElse(0L),
                org.hibernate.query.Page.first(limit + 1));
        Page<ReviewItem> page = Page.of(items, limit, item -> Cursor.of(item.waitingSince(), item.id()));
        return new Page<>(toViews(moderator, page.items()), page.next());
    }

    /** Whether anything waits that no other moderator has. */
    public boolean hasClaimable(Viewer moderator) {
        return !moderation
                .claimableItems(
                        moderator.requireAccount(),
                        clock.instant(),
                        Instant.EPOCH,
                        0,
                        org.hibernate.query.Page.first(1))
                .isEmpty();
    }

    /** How many wait for others than their author. */
    public long countWaiting(Viewer moderator) {
        return moderation.waitingCount(moderator.requireAccount());
    }

    /**
     * The first item that waits and that no other moderator has.
     *
     * @param skipped an item to start behind, or null
     */
    public Optional<ReviewView> next(Viewer moderator, Long skipped) {
        ReviewItem behind = skipped == null ? null : entityManager.find(ReviewItem.class, skipped);
        return toViews(
                        moderator,
                        moderation.claimableItems(
                                moderator.requireAccount(),
                                clock.instant(),
                                behind == null ? Instant.EPOCH : behind.waitingSince(),
                                behind == null ? 0 : behind.id(),
                                org.hibernate.query.Page.first(1)))
                .stream()
                .findFirst();
    }

    /**
     * One item.
     *
     * @throws UnknownObjectException if there is none, its text is gone, or the viewer wrote it
     */
    public ReviewView item(Viewer moderator, long id) {
        return Stream.ofNullable(entityManager.find(ReviewItem.class, id))
                .filter(item -> !item.isBy(moderator.requireAccount()))
                .flatMap(item -> toViews(moderator, List.of(item)).stream())
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
    }

    /** What is known of the author of an item. */
    public AuthorHistory authorHistory(ReviewView item) {
        AccountId author = item.text().author();
        AuthorRecord record = texts.stream()
                .flatMap(kind -> kind.authorRecord(author).stream())
                .findFirst()
                .orElseThrow(UnknownObjectException::new);
        return new AuthorHistory(record, moderation.countRefusedTexts(author));
    }

    private List<ReviewView> toViews(Viewer moderator, List<ReviewItem> items) {
        audit.recordListAccess(
                moderator.requireAccount().value(),
                RecordList.MODERATION,
                items.stream().map(item -> item.authorId().value()).toList());
        Map<String, List<Long>> byKind = items.stream()
                .collect(Collectors.groupingBy(
                        ReviewItem::textKind, Collectors.mapping(ReviewItem::textId, Collectors.toList())));
        Map<String, TextUnderReview> shown = new HashMap<>();
        for (ModeratedTexts kind : texts) {
            if (byKind.containsKey(kind.kind())) {
                kind.findForReview(byKind.get(kind.kind())).forEach(text -> shown.put(kind.kind() + text.id(), text));
            }
        }
        Instant now = clock.instant();
        Map<Long, ModerationEntry> appealed = appealed(items);
        Map<AccountId, AccountSummary> summaries = accounts.summaries(Stream.of(
                        items.stream().flatMap(item -> Stream.of(item.authorId(), item.claimedBy(now))),
                        shown.values().stream()
                                .flatMap(text -> text.reports().stream())
                                .map(TextUnderReview.TextReport::by),
                        appealed.values().stream().map(ModerationEntry::moderatorId))
                .flatMap(Function.identity())
                .filter(id -> id != null)
                .toList());
        return items.stream()
                .filter(item -> shown.containsKey(item.textKind() + item.textId()))
                .map(item -> new ReviewView(
                        item.id(),
                        item.reason(),
                        item.detail(),
                        item.waitingSince(),
                        item.claimedBy(now) == null ? null : summaries.get(item.claimedBy(now)),
                        summaries.get(item.authorId()),
                        shown.get(item.textKind() + item.textId()),
                        shown.get(item.textKind() + item.textId()).reports().stream()
                                .map(report -> ReviewView.ReportView.of(report, summaries))
                                .toList(),
                        Optional.ofNullable(appealed.get(item.appealId()))
                                .map(entry -> ModerationLog.ModerationLogEntry.of(entry, summaries))
                                .orElse(null)))
                .toList();
    }

    /** The verdicts that are appealed against, by appeal. */
    private Map<Long, ModerationEntry> appealed(List<ReviewItem> items) {
        Map<Long, ModerationEntry> entries = new HashMap<>();
        List<Long> appeals = items.stream()
                .map(ReviewItem::appealId)
                .filter(id -> id != null)
                .toList();
        if (!appeals.isEmpty()) {
            moderation.appealedVerdicts(appeals).forEach(one -> entries.put(one.appeal(), one.entry()));
        }
        return entries;
    }

    /** A member's record, and how many of their texts were refused. */
    public record AuthorHistory(AuthorRecord record, long refusals) {}
}
