package org.atrium.platform.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

/**
 * The network address of the current request's client. Filters set it. Timers, outbox deliveries and other background
 * threads have none, and code may ask there too.
 */
@ApplicationScoped
public class ClientAddress {

    static final String NONE = "";

    @Inject
    private ClientAddressHolder current;

    @Inject
    private BeanManager beans;

    /** Network address of whoever calls, empty where nobody does. */
    public String address() {
        return isRequest() ? current.get() : NONE;
    }

    /** The network that address is in: what tells callers apart where tries are counted. */
    public String network() {
        return Networks.of(address());
    }

    /** Notes the address; for the doors. */
    public void setAddress(String networkAddress) {
        current.set(networkAddress);
    }

    private boolean isRequest() {
        try {
            return beans.getContext(RequestScoped.class).isActive();
        } catch (ContextNotActiveException none) {
            return false;
        }
    }
}
