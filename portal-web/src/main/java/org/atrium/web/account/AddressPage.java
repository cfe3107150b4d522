package org.atrium.web.account;

import com.ibm.icu.text.Collator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.atrium.account.AddressBook;
import org.atrium.account.AddressDetails;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** {@code /account/address} and {@code /account/address/<id>}: one address to add or edit. */
@Named
@RequestScoped
public class AddressPage {

    @Inject
    private AddressBook book;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private String name;
    private String line1;
    private String line2;
    private String postalCode;
    private String city;
    private String region;
    private String country;
    private boolean asDefault;
    private Long version;

    @PostConstruct
    void load() {
        if (id == null) {
            current.viewer().requireAccount();
            return;
        }
        AddressBook.Entry entry = book.one(current.viewer(), id);
        AddressDetails at = entry.address();
        name = at.name();
        line1 = at.line1();
        line2 = at.line2();
        postalCode = at.postalCode();
        city = at.city();
        region = at.region();
        country = at.country();
        asDefault = entry.isDefault();
        version = entry.version();
    }

    public void save() throws IOException {
        AddressDetails details = new AddressDetails(name, line1, line2, postalCode, city, region, country);
        if (id == null) {
            book.add(current.viewer(), details, asDefault);
        } else {
            book.change(current.viewer(), id, details, asDefault, version);
        }
        Redirect.to("/account/addresses", text.of("account.addresses.saved"));
    }

    public boolean isNew() {
        return id == null;
    }

    /** All countries, by their names in the reader's language. */
    public List<Locale> getCountries() {
        Comparator<Object> byName = Collator.getInstance(text.getLocale());
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build())
                .sorted(Comparator.comparing(place -> place.getDisplayCountry(text.getLocale()), byName))
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLine1() {
        return line1;
    }

    public void setLine1(String line1) {
        this.line1 = line1;
    }

    public String getLine2() {
        return line2;
    }

    public void setLine2(String line2) {
        this.line2 = line2;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public boolean isAsDefault() {
        return asDefault;
    }

    public void setAsDefault(boolean asDefault) {
        this.asDefault = asDefault;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
