package org.atrium.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Avatars of accounts without picture: the first character of the name on one of six backgrounds. */
@Named
@ApplicationScoped
public class Avatars {

    private static final int BACKGROUNDS = 6;

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
    public String background(String name) {
        int ground = name == null ? 0 : Math.floorMod(name.hashCode(), BACKGROUNDS);
        return ground == 0 ? "" : "avatar--" + ground;
    }
}
