package org.atrium.forum.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.atrium.account.AccountId;
import org.atrium.platform.persistence.PersistentObject;

/**
 * An account as the community knows it: published posts, likes received, accuracy of its flags. Its {@link TrustLevel}
 * follows from them. Counters are changed by database updates, so that concurrent ones are not lost.
 */
@Entity
public class ForumMember extends PersistentObject {

    private AccountId accountId;

    @Column(updatable = false)
    private int posts;

    @Column(updatable = false)
    private int likesReceived;

    @Column(updatable = false)
    private int flagsRight;

    @Column(updatable = false)
    private int flagsWrong;

    private int grantedLevel;
    private Instant since;
    private String handle;

    protected ForumMember() {}

    public TrustLevel trust() {
        return TrustLevel.of(posts, likesReceived, grantedLevel);
    }

    /** Whether nothing of theirs was ever published. */
    public boolean isNew() {
        return posts == 0 && grantedLevel == 0;
    }

    /** What a flag of theirs weighs: more for those who were mostly right, less for newcomers and the often wrong. */
    public int flagWeight() {
        if (flagsWrong > flagsRight || trust() == TrustLevel.NEW) {
            return 1;
        }
        return flagsRight >= 3 && flagsRight > 3 * flagsWrong ? 3 : 2;
    }

    /** Is named so in posts from now on, for good. */
    void assignHandle(String name) {
        handle = name;
    }

    /** How posts name them, null where they cannot be named. */
    public String handle() {
        return handle;
    }

    AccountId accountId() {
        return accountId;
    }

    public int posts() {
        return posts;
    }

    public int likesReceived() {
        return likesReceived;
    }

    public int flagsRight() {
        return flagsRight;
    }

    public int flagsWrong() {
        return flagsWrong;
    }

    public Instant since() {
        return since;
    }
}
