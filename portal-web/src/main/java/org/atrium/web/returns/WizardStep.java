package org.atrium.web.returns;

import java.util.List;

/** The steps of the return wizard; the address holds every choice, so each step can be reloaded. */
public enum WizardStep {
    WHAT,
    CHECK;

    /** The step of that name, or the first one where something is still to be chosen; the name may be anything. */
    static WizardStep current(String name, List<ReturnChoice> chosen) {
        return isCheck(name) && isComplete(chosen) ? CHECK : WHAT;
    }

    static boolean isCheck(String name) {
        return CHECK.name().equalsIgnoreCase(name);
    }

    private static boolean isComplete(List<ReturnChoice> chosen) {
        return !chosen.isEmpty() && chosen.stream().noneMatch(ReturnChoice::isIncomplete);
    }
}
