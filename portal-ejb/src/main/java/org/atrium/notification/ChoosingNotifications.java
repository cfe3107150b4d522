package org.atrium.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.atrium.account.AccountDirectory;
import org.atrium.account.AccountId;
import org.atrium.account.AccountSummary;
import org.atrium.account.Role;
import org.atrium.account.Viewer;
import org.atrium.notification.ChosenNotifications.Checked;
import org.atrium.notification.ChosenNotifications.QuietTimes;
import org.atrium.platform.error.InvalidInputException;
import org.atrium.platform.error.StaleObjectException;

/** By which channels the viewer is notified of what, when not, and how often they get a digest. */
@Stateless
@RolesAllowed({Role.Names.CUSTOMER, Role.Names.MODERATOR, Role.Names.AGENT, Role.Names.ADMIN})
public class ChoosingNotifications {

    @Inject
    private EntityManager entityManager;

    @Inject
    private NotificationQueries queries;

    @Inject
    private NotificationPreferences preferences;

    @Inject
    private KeptMessages keptMessages;

    @Inject
    private AvailableTextMessages textMessages;

    @Inject
    private AccountDirectory accounts;

    @Inject
    private Clock clock;

    /** What the viewer has chosen, or is so by default. */
    public ChosenView read(Viewer viewer) {
        return view(viewer, queries.settings(viewer.requireAccount()));
    }

    /**
     * Chooses.
     *
     * @param version the version the change started from, null to change whatever is there
     * @throws InvalidInputException naming all that is wrong
     * @throws StaleObjectException if anything was chosen since, such as by the link of a mail
     */
    public ChosenView update(Viewer viewer, ChosenNotifications choice, Long version) {
        AccountId account = viewer.requireAccount();
        Map<NotificationKind, Set<NotificationChannel>> offered = offered(viewer);
        Checked checked = choice.checked(offered);
        NotificationSettings settings = preferences.settingsForUpdate(account);
        settings.requireVersion(version);
        ChosenView before = view(viewer, Optional.of(settings));
        chooseChannels(settings, checked, offered, chosen(account));
        if (isChanged(before, checked)) {
            change(settings, checked);
        }
        entityManager.flush();
        return view(viewer, Optional.of(settings));
    }

    /** A channel that was not offered stays as it was chosen before. */
    private void chooseChannels(
            NotificationSettings settings,
            Checked checked,
            Map<NotificationKind, Set<NotificationChannel>> offered,
            ChosenChannels before) {
        Map<NotificationKind, Map<NotificationChannel, Boolean>> changed = new EnumMap<>(NotificationKind.class);
        checked.kinds().forEach((kind, channels) -> offered.getOrDefault(kind, Set.of()).stream()
                .filter(channel -> before.wants(settings.accountId(), kind, channel) != channels.contains(channel))
                .forEach(channel -> changed.computeIfAbsent(kind, any -> new EnumMap<>(NotificationChannel.class))
                        .put(channel, channels.contains(channel))));
        boolean digested = checked.digest() != DigestFrequency.OFF;
        if (digested && !before.wants(settings.accountId(), NotificationKind.DIGEST, NotificationChannel.EMAIL)) {
            changed.put(NotificationKind.DIGEST, Map.of(NotificationChannel.EMAIL, true));
        }
        changed.forEach((kind, choices) -> preferences.choose(settings, kind, choices));
    }

    private static boolean isChanged(ChosenView before, Checked checked) {
        return !before.digest().equals(checked.digest().name())
                || !Optional.ofNullable(before.quietHours())
                        .equals(checked.quietHours().map(QuietTimes::of));
    }

    private void change(NotificationSettings settings, Checked checked) {
        Instant now = clock.instant();
        AccountSummary reader = accounts.summary(settings.accountId());
        settings.changeQuietHours(checked.quietHours().orElse(null));
        settings.changeDigest(checked.digest(), now);
        settings.planDigest(now, reader.timeZone());
        settings.touch(now);
        keptMessages.reschedule(reader.id(), checked.quietHours(), reader.timeZone());
    }

    private ChosenView view(Viewer viewer, Optional<NotificationSettings> settings) {
        AccountId account = viewer.requireAccount();
        ChosenChannels chosen = chosen(account);
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        offered(viewer)
                .forEach((kind, channels) -> kinds.put(
                        kind.name(),
                        channels.stream()
                                .filter(channel -> chosen.wants(account, kind, channel))
                                .map(Enum::name)
                                .toList()));
        boolean digested = chosen.wants(account, NotificationKind.DIGEST, NotificationChannel.EMAIL);
        DigestFrequency digest = settings.map(NotificationSettings::digest)
                .filter(any -> digested)
                .orElse(DigestFrequency.OFF);
        return new ChosenView(
                kinds,
                digest.name(),
                settings.flatMap(NotificationSettings::quietHours)
                        .map(QuietTimes::of)
                        .orElse(null),
                settings.map(NotificationSettings::version).orElse(0L));
    }

    private ChosenChannels chosen(AccountId account) {
        return preferences.of(Set.of(account), EnumSet.allOf(NotificationKind.class));
    }

    /** The kinds there are for the viewer, with their channels; text messages only for whoever can get them. */
    public Map<NotificationKind, Set<NotificationChannel>> offered(Viewer viewer) {
        boolean text = textMessages.reaches(viewer.requireAccount());
        Map<NotificationKind, Set<NotificationChannel>> offered = new EnumMap<>(NotificationKind.class);
        NotificationKind.of(viewer.roles()).stream()
                .filter(NotificationKind::isListed)
                .forEach(kind -> offered.put(
                        kind,
                        kind.channels().stream()
                                .filter(channel -> text || channel != NotificationChannel.TEXT)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NotificationChannel.class)))));
        return offered;
    }

    /**
     * What somebody has chosen.
     *
     * @param kinds names of channels by the name of the kind
     * @param quietHours null for none
     * @param version of all of it
     */
    public record ChosenView(Map<String, List<String>> kinds, String digest, QuietTimes quietHours, long version) {}
}
