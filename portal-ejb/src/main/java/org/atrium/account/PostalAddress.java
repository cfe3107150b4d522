package org.atrium.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.atrium.platform.persistence.VersionedObject;

/** An address of an address book. The database enforces at most one default per account. */
@Entity
@Table(name = "account_address")
class PostalAddress extends VersionedObject {

    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private String name;

    @Column(name = "line1")
    private String line1;

    @Column(name = "line2")
    private String line2;

    private String postalCode;
    private String city;
    private String region;
    private String country;

    /** True or null, never false: unique together with the account, so that there is one true at most. */
    @Column(name = "is_default")
    private Boolean isDefault;

    private Instant createdAt;

    protected PostalAddress() {}

    PostalAddress(String publicId, Account account, AddressDetails details, Instant now) {
        this.publicId = publicId;
        this.account = account;
        this.createdAt = now;
        update(details);
    }

    void update(AddressDetails details) {
        name = details.name();
        line1 = details.line1();
        line2 = details.line2();
        postalCode = details.postalCode();
        city = details.city();
        region = details.region();
        country = details.country();
    }

    void setDefault() {
        isDefault = true;
    }

    void clearDefault() {
        isDefault = null;
    }

    boolean isDefault() {
        return isDefault != null;
    }

    String country() {
        return country;
    }

    AddressBook.AddressEntry entry() {
        return new AddressBook.AddressEntry(
                publicId,
                new AddressDetails(name, line1, line2, postalCode, city, region, country),
                isDefault(),
                version());
    }
}
