package org.atrium.web.account;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.atrium.account.AddressDetails;
import org.atrium.web.text.PageTexts;

/** The fields of an address on any page: {@code WEB-INF/fragments/address.xhtml}. */
@Named
@RequestScoped
public class AddressForm {

    @Inject
    private PageTexts text;

    private String name;
    private String line1;
    private String line2;
    private String postalCode;
    private String city;
    private String region;
    private String country;

    /** Begins with what is known. */
    public void fill(AddressDetails at) {
        name = at.name();
        line1 = at.line1();
        line2 = at.line2();
        postalCode = at.postalCode();
        city = at.city();
        region = at.region();
        country = at.country();
    }

    /** What was filled in. */
    public AddressDetails details() {
        return new AddressDetails(name, line1, line2, postalCode, city, region, country);
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
}
