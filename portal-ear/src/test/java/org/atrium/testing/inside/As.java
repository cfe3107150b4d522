package org.atrium.testing.inside;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Lets a test inside the server call a use case as somebody with a role: {@code as.agent(() -> desk.open(…))}. */
public class As {

    @Inject
    private AsCustomer customer;

    @Inject
    private AsModerator moderator;

    @Inject
    private AsAgent agent;

    @Inject
    private AsAdmin admin;

    public <T> T customer(Callable<T> work) throws Exception {
        return customer.call(work);
    }

    public <T> T moderator(Callable<T> work) throws Exception {
        return moderator.call(work);
    }

    public <T> T agent(Callable<T> work) throws Exception {
        return agent.call(work);
    }

    public <T> T admin(Callable<T> work) throws Exception {
        return admin.call(work);
    }
}
