package org.atrium.web.returns;

/** The steps of the return wizard; the address holds every choice, so each step can be reloaded. */
public enum WizardStep {
    WHAT,
    CHECK;

    /** Whether a name, which may be anything, is that of the review. */
    static boolean isCheck(String name) {
        return CHECK.name().equalsIgnoreCase(name);
    }
}
