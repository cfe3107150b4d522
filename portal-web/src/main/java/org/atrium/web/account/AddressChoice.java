package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.atrium.account.AddressBook;
import org.atrium.account.AddressDetails;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;
import org.omnifaces.cdi.Param;

/**
 * Fills the fields of an address from the person's address book: {@code WEB-INF/fragments/address-choice.xhtml}, within
 * their form.
 */
@Named
@RequestScoped
public class AddressChoice {

    @Inject
    private AddressBook book;

    @Inject
    private AddressForm form;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    @Inject
    @Param
    private String from;

    private List<AddressBook.Entry> entries;

    @PostConstruct
    void read() {
        entries = book.of(current.viewer());
    }

    /** Puts the chosen one into the fields of the address; what else is filled in stays. */
    public void use() {
        entries.stream()
                .filter(entry -> entry.id().equals(from))
                .map(AddressBook.Entry::address)
                .forEach(form::fill);
    }

    /** An address on one line. */
    public String line(AddressDetails address) {
        return String.join(", ", address.lines(text.getLocale()));
    }

    /** What there is to choose from, the default first. */
    public List<AddressBook.Entry> getEntries() {
        return entries;
    }

    /** Which of them was chosen, null for none. */
    public String getFrom() {
        return from;
    }
}
