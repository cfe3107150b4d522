package org.atrium.web.messenger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.atrium.account.PhoneProofs.PhoneState;
import org.atrium.messenger.ProvingPhone;
import org.atrium.messenger.ProvingPhone.PhoneConfirmation;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /messenger/phone}: shows that the number of the profile is the viewer's, by a code. */
@Named
@RequestScoped
public class PhonePage {

    private static final String PATH = "/messenger/phone";

    @Inject
    private ProvingPhone proving;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts texts;

    private PhoneState state;
    private String code;

    @PostConstruct
    void read() {
        current.viewer().requireAccount();
        state = proving.state(current.viewer());
    }

    public void send() throws IOException {
        proving.sendCode(current.viewer());
        Redirect.to(PATH, texts.of("messenger.phone.sent"));
    }

    public void confirm() throws IOException {
        proving.confirm(current.viewer(), new PhoneConfirmation(code));
        Redirect.to(PATH, texts.of("messenger.phone.confirmed"));
    }

    public PhoneState getState() {
        return state;
    }

    /** Whether there is something to prove, and the portal can send a code. */
    public boolean isOpen() {
        return state.phone() != null && !state.verified() && proving.isOffered();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
