package org.atrium.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;
import org.atrium.platform.text.Markdown;
import org.atrium.ticket.event.MessageVisibility;

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

    protected TicketMessage() {}

    TicketMessage(Ticket ticket, NewMessage message) {
        this.ticket = ticket;
        this.authorId = message.author();
        this.staff = message.staff();
        this.visibility = message.visibility();
        this.body = message.body();
        render(message.body());
        this.reference = message.reference();
        this.at = message.at();
    }

    private void render(String markdown) {
        html = Markdown.html(markdown);
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

    String reference() {
        return reference;
    }

    Instant at() {
        return at;
    }
}
