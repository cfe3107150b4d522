package org.atrium.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountCard;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.platform.text.Markdown;

/** Lets people appeal against sanctions that are not about one text: what is read again is the moderator's reason. */
@ApplicationScoped
class SanctionTexts implements ModeratedTexts {

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
    public List<TextUnderReview> show(Collection<Long> texts) {
        List<Sanction> sanctions = moderation.sanctionsByIds(texts);
        var people = accounts.cards(sanctions.stream().map(Sanction::accountId).toList());
        return sanctions.stream()
                .filter(sanction -> people.containsKey(sanction.accountId()))
                .map(sanction -> show(sanction, people.get(sanction.accountId())))
                .toList();
    }

    @Override
    public Optional<TextUnderReview> take(long text) {
        return Optional.ofNullable(entityManager.find(Sanction.class, text, LockModeType.PESSIMISTIC_WRITE))
                .flatMap(sanction -> show(List.of(text)).stream().findFirst());
    }

    @Override
    public void carryOut(AccountId moderator, long text, Verdict verdict, long id) {
        throw new IllegalStateException("A sanction waits only because it is appealed against");
    }

    /** Lifting the sanction is all there is to undo, and whoever decides the appeal does that. */
    @Override
    public void undo(AccountId moderator, long text, FormerVerdict verdict) {
        // Nothing beside the sanction.
    }

    @Override
    public Optional<AuthorRecord> record(AccountId author) {
        return Optional.empty();
    }

    /** Where moderators see what was done about somebody. */
    static String path(AccountCard person) {
        return "/forum/person/" + person.publicId();
    }

    static TextUnderReview show(Sanction sanction, AccountCard person) {
        String words = sanction.note() == null ? "" : sanction.note();
        return new TextUnderReview(
                sanction.id(),
                person.id(),
                person.displayName(),
                person.displayName(),
                path(person),
                words,
                Markdown.html(words),
                false,
                null,
                sanction.at(),
                List.of(),
                List.of());
    }
}
