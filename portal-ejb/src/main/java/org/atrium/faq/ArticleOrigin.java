package org.atrium.faq;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where an article came from if it was not written from scratch. */
@Embeddable
public class ArticleOrigin {

    /** What an article can be made of. */
    public enum OriginKind {
        THREAD,
        TICKET,
        IMPORT
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "origin_kind")
    private OriginKind kind;

    @Column(name = "origin_reference")
    private String reference;

    protected ArticleOrigin() {}

    private ArticleOrigin(OriginKind kind, String reference) {
        this.kind = kind;
        this.reference = reference;
    }

    /** A thread of the community, by its path. */
    public static ArticleOrigin thread(String path) {
        return new ArticleOrigin(OriginKind.THREAD, path);
    }

    /** A ticket, by its number. */
    public static ArticleOrigin ticket(String number) {
        return new ArticleOrigin(OriginKind.TICKET, number);
    }

    static ArticleOrigin imported(String externalId) {
        return new ArticleOrigin(OriginKind.IMPORT, externalId);
    }

    public OriginKind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }
}
