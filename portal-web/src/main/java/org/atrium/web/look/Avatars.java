package org.atrium.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** What stands for a person who has no picture: the first sign of the name on one of six grounds. */
@Named
@ApplicationScoped
public class Avatars {

    private static final int GROUNDS = 6;

    /** The first letter or sign of a name, in any script. */
    public String letter(String name) {
        return name == null
                ? ""
                : name.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .mapToObj(Character::toString)
                        .findFirst()
                        .orElse("")
                        .toUpperCase(Locale.ROOT);
    }

    /** The style class of the ground, always the same for the same name. */
    public String ground(String name) {
        int ground = name == null ? 0 : Math.floorMod(name.hashCode(), GROUNDS);
        return ground == 0 ? "" : "avatar--" + ground;
    }
}
