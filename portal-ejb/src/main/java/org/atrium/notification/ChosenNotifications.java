package org.atrium.notification;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.platform.error.FieldError;
import org.atrium.platform.error.InvalidInputException;

/**
 * What somebody chooses, as it is written: all of it is checked together, so that everything wrong is named at once.
 *
 * @param kinds names of channels by the name of the kind; a kind that is not named stays as it is
 * @param digest name of a {@link DigestFrequency}
 * @param quietHours null for none
 */
public record ChosenNotifications(Map<String, List<String>> kinds, String digest, QuietTimes quietHours) {

    /** What is chosen, of what there is for somebody. */
    Checked checked(Map<NotificationKind, Set<NotificationChannel>> offered) {
        List<FieldError> errors = new ArrayList<>();
        Map<NotificationKind, Set<NotificationChannel>> chosen = new EnumMap<>(NotificationKind.class);
        if (kinds == null) {
            errors.add(new FieldError("kinds", "input.NotNull"));
        } else {
            kinds.forEach((name, channels) -> read(name, channels, offered, errors)
                    .ifPresent(read -> chosen.put(NotificationKind.valueOf(name), read)));
        }
        Optional<DigestFrequency> frequency = frequency(errors);
        Optional<QuietHours> quiet = Optional.ofNullable(quietHours).flatMap(times -> times.read(errors));
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return new Checked(chosen, frequency.orElseThrow(), quiet);
    }

    private static Optional<Set<NotificationChannel>> read(
            String name,
            List<String> channels,
            Map<NotificationKind, Set<NotificationChannel>> offered,
            List<FieldError> errors) {
        Optional<NotificationKind> kind = offered.keySet().stream()
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add(unknown("kinds." + name, offered.keySet().stream()));
            return Optional.empty();
        }
        Set<NotificationChannel> known = offered.get(kind.get());
        List<String> names = channels == null ? List.of() : channels;
        for (int i = 0; i < names.size(); i++) {
            String channel = names.get(i);
            if (known.stream().noneMatch(other -> other.name().equals(channel))) {
                errors.add(unknown("kinds." + name + "[" + i + "]", known.stream()));
            }
        }
        return Optional.of(
                known.stream().filter(channel -> names.contains(channel.name())).collect(Collectors.toSet()));
    }

    private Optional<DigestFrequency> frequency(List<FieldError> errors) {
        Optional<DigestFrequency> known = Stream.of(DigestFrequency.values())
                .filter(other -> other.name().equals(digest))
                .findFirst();
        if (digest == null) {
            errors.add(new FieldError("digest", "input.choose"));
        } else if (known.isEmpty()) {
            errors.add(unknown("digest", Stream.of(DigestFrequency.values())));
        }
        return known;
    }

    private static FieldError unknown(String field, Stream<? extends Enum<?>> known) {
        return new FieldError(
                field,
                "input.unknownValue",
                Map.of("values", known.map(Enum::name).collect(Collectors.joining(", "))));
    }

    /**
     * Quiet hours as they are written, such as {@code 22:00} and {@code 07:00}.
     *
     * @param from the first minute of them
     * @param to the first minute after them
     */
    public record QuietTimes(String from, String to) {

        private static final String FORM = "[0-9]{2}:[0-9]{2}";

        static QuietTimes of(QuietHours hours) {
            return new QuietTimes(hours.from().toString(), hours.to().toString());
        }

        private Optional<QuietHours> read(List<FieldError> errors) {
            Optional<LocalTime> begin = time("quietHours.from", from, errors);
            Optional<LocalTime> end = time("quietHours.to", to, errors);
            if (begin.isEmpty() || end.isEmpty()) {
                return Optional.empty();
            }
            if (begin.equals(end)) {
                errors.add(new FieldError("quietHours.to", "notification.error.sameTime"));
                return Optional.empty();
            }
            return Optional.of(new QuietHours(begin.get(), end.get()));
        }

        private static Optional<LocalTime> time(String field, String text, List<FieldError> errors) {
            if (text == null || text.isBlank()) {
                errors.add(new FieldError(field, "notification.error.missingTime"));
                return Optional.empty();
            }
            try {
                if (text.matches(FORM)) {
                    return Optional.of(LocalTime.parse(text));
                }
            } catch (DateTimeException none) {
                // Reported as what is no time at all.
            }
            errors.add(new FieldError(field, "notification.error.time"));
            return Optional.empty();
        }
    }

    /** The same, known to be possible. */
    record Checked(
            Map<NotificationKind, Set<NotificationChannel>> kinds,
            DigestFrequency digest,
            Optional<QuietHours> quietHours) {}
}
