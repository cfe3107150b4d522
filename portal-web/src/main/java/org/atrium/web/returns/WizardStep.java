package org.atrium.web.returns;

/** The steps of the return wizard; the address holds every choice, so each step can be reloaded. */
public enum WizardStep {
    WHAT,
    CHECK;

    /** The step of a name, which may be anything: the first unless it is that of the review. */
    static WizardStep of(String name) {
        return isCheck(name) ? CHECK : WHAT;
    }

    /** Whether a name, which may be anything, is that of the review. */
    static boolean isCheck(String name) {
        return CHECK.name().equalsIgnoreCase(name);
    }
}
