package org.atrium.platform.throttle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Until when the tries of one caller count, in milliseconds: each try moves it on by one step of its pace. */
@Entity
class ThrottleMark {

    @Id
    private String caller;

    private long countsUntil;

    protected ThrottleMark() {}
}
