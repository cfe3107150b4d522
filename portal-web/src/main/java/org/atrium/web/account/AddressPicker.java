package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.atrium.account.AddressBook;
import org.atrium.account.AddressDetails;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/** Fills an address form from the address book: {@code WEB-INF/fragments/address-choice.xhtml}, within the form. */
@Named
@RequestScoped
public class AddressPicker {

    @Inject
    private AddressBook book;

    @Inject
    private AddressForm form;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param(name = "from")
    private String chosen;

    /** The button that was pressed, by its name. */
    @Inject
    @Param(name = "useAddress")
    private String pressed;

    private List<AddressBook.AddressEntry> entries;

    @PostConstruct
    void read() {
        entries = book.list(current.viewer());
        if (pressed != null) {
            chosenAddress().map(AddressDetails::country).ifPresent(form::expectCountry);
        }
    }

    /** Puts the chosen one into the fields of the address; what else is filled in stays. */
    public void fillForm() {
        chosenAddress().ifPresent(form::fill);
    }

    private Optional<AddressDetails> chosenAddress() {
        return entries.stream()
                .filter(entry -> entry.id().equals(chosen))
                .map(AddressBook.AddressEntry::address)
                .findFirst();
    }

    /** An address on one line. */
    public String line(AddressDetails address) {
        return String.join(", ", address.lines(text.getLocale()));
    }

    /** What there is to choose from, the default first. */
    public List<AddressBook.AddressEntry> getEntries() {
        return entries;
    }

    /** Which of them was chosen, null for none. */
    public String getChosen() {
        return chosen;
    }
}
