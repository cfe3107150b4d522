package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.platform.text.Markdown;

/** Makes sanctions without a text reviewable, for appeals: the text is the moderator's reason. */
@ApplicationScoped
class SanctionModeratedTexts implements ModeratedTexts {

    static final String KIND = "sanction";

    @Inject
    private EntityManager entityManager;

    @Inject
    private ModerationQueries moderation;

    @Inject
    private AccountDirectory accounts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<TextUnderReview> findForReview(Collection<Long> texts) {
        List<Sanction> sanctions = moderation.sanctionsByIds(texts);
        var people =
                accounts.summaries(sanctions.stream().map(Sanction::accountId).toList());
        return sanctions.stream()
                .filter(sanction -> people.containsKey(sanction.accountId()))
                .map(sanction -> toReview(sanction, people.get(sanction.accountId())))
                .toList();
    }

    @Override
    public Optional<TextUnderReview> findForUpdate(long text) {
        return Optional.ofNullable(entityManager.find(Sanction.class, text, LockModeType.PESSIMISTIC_WRITE))
                .flatMap(sanction -> findForReview(List.of(text)).stream().findFirst());
    }

    @Override
    public void execute(AccountId moderator, long text, Verdict verdict, long id) {
        throw new IllegalStateException("A sanction waits only because it is appealed against");
    }

    /** Lifting the sanction is all there is to undo, and whoever decides the appeal does that. */
    @Override
    public void undoVerdict(AccountId moderator, long text, OverturnedVerdict verdict) {
        // Nothing beside the sanction.
    }

    @Override
    public Optional<AuthorRecord> authorRecord(AccountId author) {
        return Optional.empty();
    }

    /** Where moderators see what was done about somebody. */
    static String path(AccountSummary account) {
        return "/forum/person/" + account.publicId();
    }

    static TextUnderReview toReview(Sanction sanction, AccountSummary account) {
        String words = sanction.note() == null ? "" : sanction.note();
        return new TextUnderReview(
                sanction.id(),
                account.id(),
                account.displayName(),
                account.displayName(),
                path(account),
                words,
                Markdown.html(words),
                false,
                null,
                sanction.at(),
                List.of(),
                List.of(),
                List.of());
    }
}
