package org.atrium.platform.settings;

import java.util.Optional;

/** Refuses hashes of passwords that cost too little to guess, except in a demo, whose passwords are public. */
final class PasswordMemoryCheck {

    private PasswordMemoryCheck() {}

    /** What is wrong with the memory that passwords are hashed with, empty for nothing. */
    static Optional<String> findError() {
        int least = Integer.parseInt(Setting.PASSWORD_MEMORY.defaultValue());
        boolean weak = !Setting.DEMO.isOn()
                && Setting.PASSWORD_MEMORY.findError().isEmpty()
                && Setting.PASSWORD_MEMORY.number() < least;
        return weak
                ? Optional.of("%s is %s and has to be %d or more, except in a demo"
                        .formatted(Setting.PASSWORD_MEMORY.variable(), Setting.PASSWORD_MEMORY.required(), least))
                : Optional.empty();
    }
}
