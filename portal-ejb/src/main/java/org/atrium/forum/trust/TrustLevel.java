package org.atrium.forum.trust;

/** Trust level of a member, 0 to 4. It grows with published posts and likes; the highest is granted, not earned. */
public enum TrustLevel {
    NEW(0, 0),
    BASIC(3, 0),
    MEMBER(15, 5),
    REGULAR(60, 30),
    LEADER(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final int posts;
    private final int likes;

    TrustLevel(int posts, int likes) {
        this.posts = posts;
        this.likes = likes;
    }

    /** The level of somebody with so many published posts and likes for them, at least the one granted. */
    static TrustLevel of(int posts, int likes, int granted) {
        TrustLevel level = values()[granted];
        for (TrustLevel next : values()) {
            if (posts >= next.posts && likes >= next.likes && next.compareTo(level) > 0) {
                level = next;
            }
        }
        return level;
    }
}
