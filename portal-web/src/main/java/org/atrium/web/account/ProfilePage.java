package org.atrium.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.atrium.account.PreferredChannel;
import org.atrium.account.Profile;
import org.atrium.account.ProfileDetails;
import org.atrium.platform.text.Texts;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /account/profile}: the viewer's profile. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    private Profile profile;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private String displayName;
    private String fullName;
    private String phone;
    private String locale;
    private String timeZone;
    private PreferredChannel preferredChannel;
    private long version;

    @PostConstruct
    void load() {
        Profile.ProfileView view = profile.read(current.viewer());
        ProfileDetails.OwnAccountView account = view.account();
        displayName = account.displayName();
        fullName = account.fullName();
        phone = account.phone();
        locale = account.locale();
        timeZone = account.timeZone();
        preferredChannel = account.preferredChannel();
        version = view.version();
    }

    public void save() throws IOException {
        ProfileDetails details = new ProfileDetails(displayName, fullName, phone, locale, timeZone, preferredChannel);
        profile.update(current.viewer(), version, before -> details);
        Redirect.to("/account/profile", text.of("account.profile.done"));
    }

    /** The languages the portal speaks, and the person's own where it is none of them. */
    public List<Locale> getLanguages() {
        return Stream.concat(Texts.LANGUAGES.stream(), Stream.of(Locale.forLanguageTag(locale)))
                .distinct()
                .toList();
    }

    /** Time zones named after places, and the person's own where it is none of them. */
    public List<String> getTimeZones() {
        return Stream.concat(
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(
                                        zone -> zone.matches(
                                                "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")),
                        Stream.of("UTC", timeZone))
                .distinct()
                .sorted()
                .toList();
    }

    public PreferredChannel[] getChannels() {
        return PreferredChannel.values();
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public PreferredChannel getPreferredChannel() {
        return preferredChannel;
    }

    public void setPreferredChannel(PreferredChannel preferredChannel) {
        this.preferredChannel = preferredChannel;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
