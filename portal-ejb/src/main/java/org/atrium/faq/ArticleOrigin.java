package org.atrium.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where an article came from, when nobody sat down to write it. */
@Embeddable
public class ArticleOrigin {

    /** What an article can be made of. */
    public enum Kind {
        THREAD,
        TICKET,
        IMPORT
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "origin_kind")
    private Kind kind;

    @Column(name = "origin_reference")
    private String reference;

    protected ArticleOrigin() {}

    private ArticleOrigin(Kind kind, String reference) {
        this.kind = kind;
        this.reference = reference;
    }

    /** A thread of the community, by its path. */
    public static ArticleOrigin thread(String path) {
        return new ArticleOrigin(Kind.THREAD, path);
    }

    /** A ticket, by its number. */
    public static ArticleOrigin ticket(String number) {
        return new ArticleOrigin(Kind.TICKET, number);
    }

    static ArticleOrigin imported(String externalId) {
        return new ArticleOrigin(Kind.IMPORT, externalId);
    }

    public Kind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }
}
