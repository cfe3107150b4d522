package org.atrium.inbound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;
import org.atrium.account.AccountId;
import org.atrium.platform.error.ConflictException;
import org.atrium.platform.persistence.VersionedObject;
import org.atrium.platform.text.VisibleText;
import org.atrium.ticket.event.TicketNumber;

/**
 * A mail that came in, and what became of it. Its key is unique, so the same mail is known when it comes again. One that
 * was set aside waits until an administrator takes it in or discards it.
 */
@Entity
@Table(name = "inbound_mail")
class InboundMailRecord extends VersionedObject {

    private static final int MAX_SENDER = 320;
    private static final int MAX_NAME = 200;
    private static final int MAX_SUBJECT = 1_000;
    private static final int MAX_EXCERPT = 400;
    private static final int MAX_DETAIL = 500;
    private static final int MAX_WORDS = 200_000;

    /** What may stand in the head of an answer. */
    private static final Pattern MAIL_ID = Pattern.compile("[\\x21-\\x3b\\x3d\\x3f-\\x7e]{1,250}");

    private String mailKey;

    /** Its Message-ID without angle brackets, by which an answer to it says so; null if it has none that could. */
    private String mailId;

    @Enumerated(EnumType.STRING)
    private MailDoor door;

    private String sender;
    private String senderName;
    private String subject;
    private String excerpt;
    private String textKey;
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    private InboundMailResult result;

    private String reason;

    /** Of one that was set aside, in Markdown. */
    @Column(columnDefinition = "text")
    private String words;

    private String detail;
    private String ticket;
    private Long messageId;
    private Long postId;
    private String file;
    private AccountId decidedBy;
    private Instant decidedAt;

    protected InboundMailRecord() {}

    InboundMailRecord(MailInHand mail, Instant now) {
        this.mailKey = mail.key();
        this.mailId = mail.content()
                .messageId()
                .filter(id -> MAIL_ID.matcher(id).matches())
                .orElse(null);
        this.door = mail.door();
        this.sender = VisibleText.cut(mail.sender(), MAX_SENDER);
        this.senderName = VisibleText.cut(mail.senderName(), MAX_NAME);
        this.subject = VisibleText.cut(mail.content().subject(), MAX_SUBJECT);
        this.excerpt = VisibleText.cut(mail.words(), MAX_EXCERPT);
        this.textKey = mail.textKey();
        this.arrivedAt = now;
        this.result = InboundMailResult.SET_ASIDE;
    }

    void keep(String storedFile) {
        file = storedFile;
    }

    void keepWords(String all) {
        words = VisibleText.cut(all.strip(), MAX_WORDS);
    }

    void setAside(MailReason why, String what) {
        result = InboundMailResult.SET_ASIDE;
        reason = why.name();
        detail = what == null ? null : VisibleText.cut(what, MAX_DETAIL);
    }

    void markAutomatic(MailReason why, String what) {
        result = InboundMailResult.AUTOMATIC;
        reason = why.name();
        detail = what;
    }

    void markBounce() {
        result = InboundMailResult.BOUNCE;
        reason = null;
    }

    void becomeMessage(InboundMailResult how, TicketNumber number, long message) {
        result = how;
        ticket = number.value();
        messageId = message;
        reason = null;
        detail = null;
    }

    void becomePost(long post) {
        result = InboundMailResult.POST;
        postId = post;
        reason = null;
        detail = null;
    }

    void discard() {
        result = InboundMailResult.DISCARDED;
    }

    void decide(AccountId administrator, Instant at) {
        decidedBy = administrator;
        decidedAt = at;
    }

    /** @throws ConflictException if an administrator has decided already */
    void requireUndecided() {
        if (result != InboundMailResult.SET_ASIDE && result != InboundMailResult.AUTOMATIC) {
            throw new ConflictException("inbound.error.decided");
        }
    }

    String mailId() {
        return mailId;
    }

    MailDoor door() {
        return door;
    }

    String sender() {
        return sender;
    }

    String senderName() {
        return senderName;
    }

    String subject() {
        return subject;
    }

    String excerpt() {
        return excerpt;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    InboundMailResult result() {
        return result;
    }

    /** Of one that was set aside, or null. */
    String words() {
        return words;
    }

    /** The name of a {@link MailReason}, or null. */
    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    TicketNumber ticket() {
        return ticket == null ? null : new TicketNumber(ticket);
    }

    Long postId() {
        return postId;
    }

    /** Id of the stored mail, null where the virus scanner refused it. */
    String file() {
        return file;
    }
}
