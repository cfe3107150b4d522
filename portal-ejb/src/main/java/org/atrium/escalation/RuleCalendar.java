package org.atrium.escalation;

import java.util.stream.Stream;
import org.atrium.platform.error.InvalidInputException;

/** Which hours count for an escalation rule. */
public enum RuleCalendar {
    BUSINESS("BUSINESS"),
    ALWAYS("24x7");

    private final String code;

    RuleCalendar(String code) {
        this.code = code;
    }

    /** How clients write it. */
    public String code() {
        return code;
    }

    /**
     * Reads what a client wrote.
     *
     * @param code null for business hours
     */
    public static RuleCalendar of(String code) {
        return Stream.of(values())
                .filter(calendar -> code == null || calendar.code.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("calendar", "escalation.error.calendar"));
    }
}
