package org.atrium.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.platform.text.Markdown;
import org.atrium.ticket.event.MessageVisibility;
import org.atrium.ticket.event.TicketChannel;

/** A message of a ticket. Never changed; its reference names the same text elsewhere, such as a post. */
@Entity
class TicketMessage extends PersistentObject {

    @ManyToOne(fetch = FetchType.LAZY)
    private Ticket ticket;

    private AccountId authorId;
    private boolean staff;

    @Enumerated(EnumType.STRING)
    private MessageVisibility visibility;

    @Column(columnDefinition = "text")
    private String body;

    @Column(columnDefinition = "text")
    private String html;

    /** Which release made the HTML, see {@link Markdown#RENDERING}. */
    private int rendering;

    private String reference;
    private Instant at;
    private int files;

    @Enumerated(EnumType.STRING)
    private TicketChannel channel;

    /** Quotes and signature of the mail it was, or null. */
    @Column(columnDefinition = "text")
    private String folded;

    @Column(columnDefinition = "text")
    private String foldedHtml;

    /** Names of the mail's files that were not taken, a line each, or null. */
    @Column(columnDefinition = "text")
    private String leftOut;

    private String mailFile;

    /** The call it tells of, or null. */
    @Embedded
    private CallDetails call;

    protected TicketMessage() {}

    TicketMessage(Ticket ticket, NewMessage message) {
        this.ticket = ticket;
        this.authorId = message.author();
        this.staff = message.staff();
        this.visibility = message.visibility();
        this.body = message.body();
        this.channel = message.channel();
        this.call = message.call();
        Optional.ofNullable(message.mail()).ifPresent(this::keep);
        render(message.body());
        this.reference = message.reference();
        this.at = message.at();
    }

    private void keep(NewMessage.MailSource mail) {
        folded = mail.folded().isBlank() ? null : mail.folded();
        leftOut = mail.leftOut().isEmpty() ? null : String.join("\n", mail.leftOut());
        mailFile = mail.file();
    }

    private void render(String markdown) {
        html = Markdown.html(markdown);
        foldedHtml = folded == null ? null : Markdown.html(folded);
        rendering = Markdown.RENDERING;
    }

    /** Makes its HTML as this release does. */
    void rerender() {
        render(body);
    }

    /** The same words now stand elsewhere, too. */
    void linkTo(String elsewhere) {
        reference = elsewhere;
    }

    /** How many files it has beside its text. */
    void countFiles(int count) {
        files = count;
    }

    boolean hasFiles() {
        return files > 0;
    }

    Ticket ticket() {
        return ticket;
    }

    AccountId authorId() {
        return authorId;
    }

    boolean isByStaff() {
        return staff;
    }

    MessageVisibility visibility() {
        return visibility;
    }

    String body() {
        return body;
    }

    String html() {
        return Markdown.upToDateHtml(html, rendering, body);
    }

    TicketChannel channel() {
        return channel;
    }

    /** Quotes and signature of the mail it was, as safe HTML, or null. */
    String foldedHtml() {
        return folded == null ? null : Markdown.upToDateHtml(foldedHtml, rendering, folded);
    }

    List<String> leftOut() {
        return leftOut == null ? List.of() : leftOut.lines().toList();
    }

    String mailFile() {
        return mailFile;
    }

    CallDetails call() {
        return call;
    }

    String reference() {
        return reference;
    }

    Instant at() {
        return at;
    }
}
