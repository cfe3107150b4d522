package org.atrium.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;
import org.hibernate.annotations.Immutable;

/** One act of a moderator: who did what to what, by which rule, and what it was before. Never changed or removed. */
@Entity
@Immutable
class ModerationEntry extends PersistentObject {

    private Instant at;
    private AccountId moderatorId;

    @Enumerated(EnumType.STRING)
    private ModerationAct action;

    private String textKind;
    private long textId;
    private AccountId authorId;
    private String title;

    @Enumerated(EnumType.STRING)
    private ReviewReason reason;

    private String rule;

    private String note;

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
        this.action = ModerationAct.of(verdict.action());
        this.textKind = item.textKind();
        this.textId = item.textId();
        this.authorId = text.author();
        this.title = text.title();
        this.reason = item.reason();
        this.rule = verdict.rule();
        this.note = verdict.note();
        this.before = text.markdown();
        this.path = text.path();
        this.outcome = outcome;
    }

    /** A sanction that is not about one text. */
    static ModerationEntry of(Sanction sanction, TextUnderReview shown) {
        ModerationEntry entry = new ModerationEntry();
        entry.at = sanction.at();
        entry.moderatorId = sanction.moderatorId();
        entry.action = ModerationAct.of(sanction.kind().action());
        entry.textKind = SanctionTexts.KIND;
        entry.textId = sanction.id();
        entry.authorId = sanction.accountId();
        entry.title = shown.title();
        entry.reason = ReviewReason.CONDUCT;
        entry.rule = sanction.rule();
        entry.note = sanction.note();
        entry.before = "";
        entry.path = shown.path();
        entry.brought(sanction);
        return entry;
    }

    /** What a moderator did without a verdict. */
    static ModerationEntry unasked(AccountId moderator, ModerationAct act, ModerationTrail.Matter matter, Instant at) {
        ModerationEntry entry = new ModerationEntry();
        entry.at = at;
        entry.moderatorId = moderator;
        entry.action = act;
        entry.textKind = matter.kind();
        entry.textId = matter.text();
        entry.authorId = matter.author();
        entry.title = matter.title();
        entry.reason = ReviewReason.UNASKED;
        entry.note = matter.note();
        entry.before = "";
        entry.path = matter.path();
        return entry;
    }

    /** The sanction that came with it, before it is kept. */
    final void brought(Sanction sanction) {
        sanctionId = sanction.id();
        until = sanction.until();
    }

    /** Whether it is about its author's text in a way they may ask about, and not the end of an appeal. */
    boolean concernsItsAuthor() {
        return isFirstVerdict() && action != ModerationAct.APPROVE;
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

    ModerationAct action() {
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
