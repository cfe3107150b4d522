package org.atrium.moderation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.error.InputValidation;
import org.atrium.platform.error.UnknownObjectException;
import org.atrium.platform.paging.Cursor;
import org.atrium.platform.paging.Page;
import org.atrium.platform.text.BodyText;

/** Verdicts about the viewer's own texts, and the one appeal against each. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class OwnVerdicts {

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    private Clock clock;

    /** The viewer's, the latest first; approvals and what followed from appeals are left out. */
    public Page<VerdictView> list(Viewer viewer, String cursor, int limit) {
        List<ModerationEntry> entries = moderation.verdictsAgainst(
                viewer.requireAccount(),
                Cursor.parse(cursor, 1).map(at -> at.number(0)).orElse(Long.MAX_VALUE),
                org.hibernate.query.Page.first(limit + 1));
        Map<Long, Appeal> appeals = entries.isEmpty()
                ? Map.of()
                : moderation.appeals(entries.stream().map(ModerationEntry::id).toList()).stream()
                        .collect(Collectors.toMap(Appeal::entryId, Function.identity()));
        return Page.of(entries, limit, entry -> Cursor.of(entry.id()))
                .map(entry -> VerdictView.of(entry, appeals.get(entry.id())));
    }

    /**
     * One of the viewer's.
     *
     * @throws UnknownObjectException if there is none of that number about a text of theirs
     */
    public VerdictView read(Viewer viewer, long id) {
        return view(requireOwn(viewer, id, LockModeType.NONE));
    }

    /** The latest about a text of the viewer's. */
    public VerdictView latestOfText(Viewer viewer, String kind, long text) {
        return moderation
                .latestVerdict(kind, text)
                .filter(entry -> viewer.is(entry.authorId()))
                .map(this::view)
                .orElseThrow(UnknownObjectException::new);
    }

    /**
     * Asks for another moderator's look; a second click waits for the first.
     *
     * @throws ConflictException if they did before, or there is nothing to appeal against
     */
    public VerdictView appeal(Viewer viewer, long id, NewAppeal request) {
        ModerationEntry entry = requireOwn(viewer, id, LockModeType.PESSIMISTIC_WRITE);
        InputValidation.check(request);
        if (!view(entry).mayAppeal()) {
            throw new ConflictException("moderation.error.noAppeal");
        }
        Appeal appeal =
                new Appeal(entry.id(), entry.authorId(), request.reason().strip(), clock.instant());
        entityManager.persist(appeal);
        ReviewItem item = moderation
                .item(entry.textKind(), entry.textId())
                .orElseGet(() -> new ReviewItem(entry.textKind(), entry.textId(), entry.authorId()));
        item.enqueueAppeal(appeal, entry.moderatorId(), clock.instant());
        entityManager.persist(item);
        return VerdictView.of(entry, appeal);
    }

    private ModerationEntry requireOwn(Viewer viewer, long id, LockModeType lock) {
        ModerationEntry entry = entityManager.find(ModerationEntry.class, id, lock);
        if (entry == null || !viewer.is(entry.authorId()) || !entry.isVisibleToAuthor()) {
            throw new UnknownObjectException();
        }
        return entry;
    }

    private VerdictView view(ModerationEntry entry) {
        return VerdictView.of(entry, moderation.appeal(entry.id()).orElse(null));
    }

    /** Command to appeal against a verdict. */
    public record NewAppeal(
            @NotBlank(message = "input.missing.appeal") @Size(max = 1000) @BodyText
            String reason) {}
}
