package org.atrium.web.returns;

import java.util.List;

/** The steps of the return wizard; the address holds every choice, so each step can be reloaded. */
public enum WizardStep {
    WHAT,
    WHY,
    HOW,
    CHECK;

    /** The step of that name, or the first one before it that is not done; the name may be anything. */
    static WizardStep current(String name, List<ReturnChoice> chosen) {
        WizardStep step = WHAT;
        while (!step.name().equalsIgnoreCase(name) && step != CHECK && step.isDone(chosen)) {
            step = values()[step.ordinal() + 1];
        }
        return step.name().equalsIgnoreCase(name) || isKnown(name) ? step : WHAT;
    }

    /** Whether everything this step asks for is chosen. */
    boolean isDone(List<ReturnChoice> chosen) {
        return switch (this) {
            case WHAT -> !chosen.isEmpty();
            case WHY, HOW -> chosen.stream().noneMatch(choice -> choice.isMissing(this));
            case CHECK -> false;
        };
    }

    static boolean isKnown(String name) {
        return List.of(values()).stream().anyMatch(step -> step.name().equalsIgnoreCase(name));
    }
}
