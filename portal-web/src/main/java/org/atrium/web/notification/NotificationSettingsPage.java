package org.atrium.web.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.atrium.account.Profile;
import org.atrium.notification.ChoosingNotifications;
import org.atrium.notification.ChoosingNotifications.ChosenView;
import org.atrium.notification.ChosenNotifications;
import org.atrium.notification.ChosenNotifications.QuietTimes;
import org.atrium.notification.DigestFrequency;
import org.atrium.notification.NotificationChannel;
import org.atrium.notification.NotificationKind;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.web.http.Redirect;
import org.atrium.web.security.CurrentViewer;
import org.atrium.web.text.PageTexts;

/** {@code /account/notifications}: by which channels the viewer is notified of what, quiet hours and digest. */
@Named
@RequestScoped
public class NotificationSettingsPage {

    @Inject
    private ChoosingNotifications choosing;

    @Inject
    private Profile profile;

    @Inject
    private CurrentViewer current;

    @Inject
    private PageTexts text;

    private Map<NotificationKind, Set<NotificationChannel>> offered;
    private final Map<String, List<String>> channels = new HashMap<>();
    private String digest;
    private String quietFrom;
    private String quietTo;
    private long version;
    private Profile.ProfileView owner;

    @PostConstruct
    void load() {
        ChosenView view = choosing.read(current.viewer());
        offered = choosing.offered(current.viewer());
        owner = profile.read(current.viewer());
        channels.putAll(view.kinds());
        digest = view.digest();
        quietFrom = view.quietHours() == null ? null : view.quietHours().from();
        quietTo = view.quietHours() == null ? null : view.quietHours().to();
        version = view.version();
    }

    public void save() throws IOException {
        QuietTimes quiet = isBlank(quietFrom) && isBlank(quietTo) ? null : new QuietTimes(quietFrom, quietTo);
        try {
            choosing.update(current.viewer(), new ChosenNotifications(channels, digest, quiet), version);
        } catch (InvalidInputException refused) {
            throw new InvalidInputException(refused.errors().stream()
                    .map(error -> new FieldError(fieldOf(error), error.messageKey(), error.arguments()))
                    .toList());
        }
        Redirect.to("/account/notifications", text.of("notification.settings.done"));
    }

    /** What a field of the page is called: no dot can be in that. */
    private static String fieldOf(FieldError error) {
        return switch (error.field()) {
            case "quietHours.from" -> "quietFrom";
            case "quietHours.to" -> "quietTo";
            default -> error.field();
        };
    }

    private static boolean isBlank(String time) {
        return time == null || time.isBlank();
    }

    public List<NotificationKind> getKinds() {
        return List.copyOf(offered.keySet());
    }

    /** The channels there are for a kind. */
    public List<NotificationChannel> channelsOf(NotificationKind kind) {
        return List.copyOf(offered.get(kind));
    }

    /** What the profile rules out: key of the sentence that says so, or null. */
    public String getLimit() {
        return switch (owner.account().preferredChannel()) {
            case EMAIL -> null;
            case IN_APP -> "notification.settings.portalOnly";
            case NONE -> "notification.settings.none";
        };
    }

    public String getTimeZone() {
        return owner.account().timeZone();
    }

    public DigestFrequency[] getFrequencies() {
        return DigestFrequency.values();
    }

    /** Names of channels by the name of the kind. */
    public Map<String, List<String>> getChannels() {
        return channels;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }

    public String getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(String quietFrom) {
        this.quietFrom = quietFrom;
    }

    public String getQuietTo() {
        return quietTo;
    }

    public void setQuietTo(String quietTo) {
        this.quietTo = quietTo;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
