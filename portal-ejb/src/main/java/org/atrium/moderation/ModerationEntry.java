package org.atrium.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.FoldedOf;
import org.atrium.platform.persistence.PersistentObject;
import org.hibernate.annotations.Immutable;

/**
 * An entry of the moderation log: who did what to what, by which rule, and what was there before. Never changed or
 * removed.
 */
@Entity
@Immutable
class ModerationEntry extends PersistentObject {

    private Instant at;
    private AccountId moderatorId;

    @Enumerated(EnumType.STRING)
    private ModerationAction action;

    private String textKind;
    private long textId;
    private AccountId authorId;
    private String title;

    @Enumerated(EnumType.STRING)
    private ReviewReason reason;

    private String rule;

    private String note;

    @FoldedOf({"title", "note"})
    private String folded;

    @Column(columnDefinition = "text")
    private String before;

    private String path;

    @Enumerated(EnumType.STRING)
    private AppealOutcome outcome;

    private Long sanctionId;
    private Instant until;

    protected ModerationEntry() {}

    ModerationEntry(
            AccountId moderator,
            ReviewItem item,
            TextUnderReview text,
            Verdict verdict,
            AppealOutcome outcome,
            Instant at) {
        this.at = at;
        this.moderatorId = moderator;
        this.action = ModerationAction.of(verdict.action());
        this.textKind = item.textKind();
        this.textId = item.textId();
        this.authorId = text.author();
        this.title = text.title();
        this.reason = item.reason();
        this.rule = verdict.rule();
        this.note = verdict.note();
        this.before = text.body();
        this.path = text.path();
        this.outcome = outcome;
    }

    /** A sanction that is not about one text. */
    static ModerationEntry of(Sanction sanction, TextUnderReview shown) {
        ModerationEntry entry = new ModerationEntry();
        entry.at = sanction.at();
        entry.moderatorId = sanction.moderatorId();
        entry.action = ModerationAction.of(sanction.kind().action());
        entry.textKind = SanctionModeratedTexts.KIND;
        entry.textId = sanction.id();
        entry.authorId = sanction.accountId();
        entry.title = shown.title();
        entry.reason = ReviewReason.CONDUCT;
        entry.rule = sanction.rule();
        entry.note = sanction.note();
        entry.before = "";
        entry.path = shown.path();
        entry.attachSanction(sanction);
        return entry;
    }

    /** What a moderator did without a verdict. */
    static ModerationEntry withoutVerdict(
            AccountId moderator, ModerationAction action, ModerationLogWriter.ModerationSubject subject, Instant at) {
        ModerationEntry entry = new ModerationEntry();
        entry.at = at;
        entry.moderatorId = moderator;
        entry.action = action;
        entry.textKind = subject.kind();
        entry.textId = subject.text();
        entry.authorId = subject.author();
        entry.title = subject.title();
        entry.reason = ReviewReason.UNASKED;
        entry.note = subject.note();
        entry.before = "";
        entry.path = subject.path();
        return entry;
    }

    /** The sanction that came with it, before it is kept. */
    final void attachSanction(Sanction sanction) {
        sanctionId = sanction.id();
        until = sanction.until();
    }

    /** Whether it is about its author's text in a way they may ask about, and not the end of an appeal. */
    boolean isVisibleToAuthor() {
        return isFirstVerdict() && action != ModerationAction.APPROVE;
    }

    /** Whether it took something from the author that can be given back. */
    boolean mayBeAppealed() {
        return isFirstVerdict() && action.verdict().mayBeAppealed();
    }

    private boolean isFirstVerdict() {
        return reason != ReviewReason.APPEAL && reason != ReviewReason.UNASKED;
    }

    Instant at() {
        return at;
    }

    AccountId moderatorId() {
        return moderatorId;
    }

    ModerationAction action() {
        return action;
    }

    String textKind() {
        return textKind;
    }

    long textId() {
        return textId;
    }

    AccountId authorId() {
        return authorId;
    }

    String title() {
        return title;
    }

    ReviewReason reason() {
        return reason;
    }

    String rule() {
        return rule;
    }

    String note() {
        return note;
    }

    String before() {
        return before;
    }

    String path() {
        return path;
    }

    /** The sanction that came with it, or null. */
    Long sanctionId() {
        return sanctionId;
    }

    /** When that sanction ends, null for never or for none. */
    Instant until() {
        return until;
    }

    /** What came of the appeal it ended; null for all others. */
    AppealOutcome outcome() {
        return outcome;
    }
}
