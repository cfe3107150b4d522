package org.atrium.web.account;

import com.ibm.icu.text.Collator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.atrium.account.AddressDetails;
import org.atrium.account.AddressFields;
import org.atrium.account.AddressFields.AddressPart;
import org.atrium.account.AddressFields.AddressRegion;
import org.atrium.account.AddressFields.PostalCodeName;
import org.atrium.account.AddressFields.RegionName;
import org.atrium.account.AddressFields.TownName;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The fields of an address on any page, as its country has them: {@code WEB-INF/fragments/address.xhtml}. */
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

    /** What a form brings, until it is in the fields above: by then its components stand already. */
    @Inject
    @Param(name = "country")
    private String submittedCountry;

    @Inject
    @Param(name = "region")
    private String submittedRegion;

    @Inject
    @Param(name = "city")
    private String submittedCity;

    @Inject
    @Param(name = "postalCode")
    private String submittedPostalCode;

    /** The country whose fields the form had: its regions are what was chosen from. */
    @Inject
    @Param(name = "fieldsOf")
    private String filledInCountry;

    /** Whether the country was changed in a form that had no region: none was asked for, so none is missing yet. */
    private boolean regionUnasked;

    private String shownCountry;
    private AddressFields shown;

    /** An address says nothing of the form. */
    @PostConstruct
    void readForm() {
        if (!Faces.getRequest().getMethod().equals("POST")) {
            submittedCountry = null;
            submittedRegion = null;
            submittedCity = null;
            submittedPostalCode = null;
            filledInCountry = null;
        }
        String before = Faces.getRequestParameter("fieldsOf");
        regionUnasked = before != null
                && !before.equals(Faces.getRequestParameter("country"))
                && Faces.getRequestParameter("region") == null;
    }

    /** Makes the form one of that country from the start: an address is about to be filled in. */
    void expectCountry(String code) {
        submittedCountry = submittedCountry == null ? null : code;
    }

    /** Shows the fields of the country that is chosen, with all that is filled in: that is what any form does. */
    public void followCountry() {
        fields();
    }

    /** In which order the country writes street, town, region and postal code. */
    public List<AddressPart> getOrder() {
        return fields().order();
    }

    /** What the form looks like in the country that is chosen. */
    public AddressFields getFields() {
        return fields();
    }

    /** Whether addresses there have a town; one that is filled in stays to be seen, as all parts do. */
    public boolean isTownShown() {
        return fields().town().isPresent() || city != null || submittedCity != null;
    }

    public boolean isPostalCodeShown() {
        return fields().postalCode().isPresent() || postalCode != null || submittedPostalCode != null;
    }

    public boolean isRegionShown() {
        return isRegionAsked() && isRegionOfForm();
    }

    private boolean isRegionAsked() {
        return !regionUnasked || Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }

    private boolean isRegionOfForm() {
        return fields().region().isPresent() || region != null || submittedRegion != null;
    }

    public String getTownLabel() {
        return text.name("account.address.town", fields().town().orElse(TownName.TOWN_OR_CITY));
    }

    public String getPostalCodeLabel() {
        return text.name("account.address.postalCode", fields().postalCode().orElse(PostalCodeName.POSTAL_CODE));
    }

    public String getRegionLabel() {
        return text.name("account.address.region", fields().region().orElse(RegionName.STATE_OR_PROVINCE));
    }

    /** What a postal code there looks like, null where nobody knows. */
    public String getPostalHint() {
        String example = fields().postalExample();
        return example.isEmpty() ? null : text.of("account.address.postalHint", example);
    }

    /** Which country the fields are those of, empty for none yet. */
    public String getShownCountry() {
        return Objects.toString(country, "");
    }

    /** The same in words, for readers who do not see that the fields have changed; empty for none yet. */
    public String getShownWords() {
        return getShownCountry().isEmpty()
                ? ""
                : text.of(
                        "account.address.countryShown",
                        new Locale.Builder().setRegion(country).build().getDisplayCountry(text.getLocale()));
    }

    /** Whether the region is chosen from a list, not typed. */
    public boolean isRegionChosen() {
        return !fields().regions().isEmpty();
    }

    /** The regions to choose from, with one of elsewhere that is filled in. */
    public List<AddressRegion> getRegions() {
        List<AddressRegion> known = fields().regions();
        Stream<AddressRegion> others = Stream.of(getRegion(), submittedRegion)
                .filter(name -> name != null && !name.isEmpty())
                .distinct()
                .filter(name -> known.stream().noneMatch(one -> one.written().equals(name)))
                .map(AddressRegion::unlisted);
        return Stream.concat(known.stream(), others).toList();
    }

    private AddressFields fields() {
        String chosen = submittedCountry == null ? country : submittedCountry;
        if (shown == null || !Objects.equals(chosen, shownCountry)) {
            shown = AddressFields.of(chosen);
            shownCountry = chosen;
        }
        return shown;
    }

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
        submittedPostalCode = null;
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        submittedCity = null;
        this.city = city;
    }

    public String getRegion() {
        return fields().writtenRegion(region);
    }

    public void setRegion(String region) {
        submittedRegion = null;
        boolean moved = filledInCountry != null
                && !filledInCountry.isEmpty()
                && !filledInCountry.equals(Objects.toString(country, ""));
        this.region = moved ? fields().regionFrom(AddressFields.of(filledInCountry), region) : region;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        submittedCountry = null;
        this.country = country;
    }
}
