package org.atrium.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.atrium.web.text.PageTexts;

/** Translates stored details of the audit trail, such as {@code priority NORMAL → HIGH}, for display. */
@Named
@RequestScoped
public class AuditText {

    /** The texts of names that are all there is to say of an action. */
    private static final Map<String, String> NAMES = Map.of(
            "account.sign_in", "account.sessionType.",
            "account.roles", "account.role.",
            "ticket.answer", "ticket.mode.",
            "faq.status", "faq.status.");

    /** The texts of a field of a change, and of its values. */
    private static final Map<String, FieldNames> FIELDS = Map.ofEntries(
            Map.entry("ticket.change status", new FieldNames("ticket.field.STATUS", "ticket.status.")),
            Map.entry("ticket.change priority", new FieldNames("ticket.field.PRIORITY", "ticket.priority.")),
            Map.entry("ticket.change assignee", new FieldNames("ticket.field.ASSIGNEE", null)),
            Map.entry("ticket.change queue", new FieldNames("ticket.field.QUEUE", null)),
            Map.entry("ticket.change tags", new FieldNames("ticket.field.TAGS", null)),
            Map.entry("escalation.rule unansweredAfter", new FieldNames("escalation.rules.unanswered", null)),
            Map.entry("escalation.rule unsolvedAfter", new FieldNames("escalation.rules.unsolved", null)),
            Map.entry("escalation.rule affected", new FieldNames("escalation.rules.affected", null)),
            Map.entry("escalation.rule queue", new FieldNames("escalation.rules.queue", null)),
            Map.entry("escalation.rule enabled", new FieldNames("escalation.rules.state", null)),
            Map.entry("escalation.rule calendar", new FieldNames("escalation.rules.counted", "escalation.calendar.")),
            Map.entry("account.email email", new FieldNames("account.signIn.email", null)));

    private static final Map<String, String> VALUES = Map.of(
            "escalation.rule true", "escalation.rules.on",
            "escalation.rule false", "escalation.rules.off",
            "escalation.rule 24x7", "escalation.calendar.ALWAYS");

    private static final Pattern SEPARATOR = Pattern.compile("(?<=, | → )|(?=, | → )");
    private static final String ARROW = " → ";
    private static final String NEXT = ", ";

    @Inject
    private PageTexts texts;

    /** What is told of an action besides what it was done to. */
    public String detail(String action, String detail) {
        if (detail == null) {
            return "";
        }
        if (action.startsWith("moderation.")) {
            return name("moderation.rule.", detail);
        }
        if (NAMES.containsKey(action)) {
            return SEPARATOR
                    .splitAsStream(detail)
                    .map(part -> name(NAMES.get(action), part))
                    .collect(Collectors.joining());
        }
        return changes(detail).map(part -> change(action, part)).collect(Collectors.joining(NEXT));
    }

    /** The changes of a line, parted by commas; a comma within a value parts nothing. */
    private static Stream<String> changes(String detail) {
        List<String> parts = new ArrayList<>();
        for (String part : detail.split(NEXT, -1)) {
            if (parts.isEmpty() || part.contains(ARROW)) {
                parts.add(part);
            } else {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + NEXT + part);
            }
        }
        return parts.stream();
    }

    private String change(String action, String part) {
        int name = part.indexOf(' ');
        int became = part.indexOf(ARROW, name + 1);
        FieldNames field = name < 0 || became < 0 ? null : FIELDS.get(action + " " + part.substring(0, name));
        if (field == null) {
            return part;
        }
        return texts.of(field.text) + ": " + value(action, field, part.substring(name + 1, became)) + ARROW
                + value(action, field, part.substring(became + ARROW.length()));
    }

    private String value(String action, FieldNames field, String value) {
        String own = VALUES.get(action + " " + value);
        if (own != null) {
            return texts.of(own);
        }
        if (action.equals("escalation.rule") && value.startsWith("PT")) {
            return hours(value);
        }
        return field.values == null ? value : name(field.values, value);
    }

    private String hours(String value) {
        try {
            return texts.of("escalation.rules.hours", Duration.parse(value).toMinutes() / 60.0);
        } catch (DateTimeException noDuration) {
            return value;
        }
    }

    private String name(String prefix, String value) {
        return value.matches("[A-Z_]+") && texts.has(prefix + value) ? texts.of(prefix + value) : value;
    }

    /** Texts of a field: what it is called, and before the name of a value. */
    private record FieldNames(String text, String values) {}
}
