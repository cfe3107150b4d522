package org.atrium.platform.caller;

import jakarta.enterprise.context.RequestScoped;

/** Where the request comes from that the portal works on. The doors say it; timers have nobody calling. */
@RequestScoped
public class Caller {

    private static final String NOWHERE = "";

    private String address = NOWHERE;

    /** Network address of whoever calls, empty where nobody does. */
    public String address() {
        return address;
    }

    /** The network that address is in: what tells callers apart where tries are counted. */
    public String network() {
        return Networks.of(address);
    }

    /** Notes the address; for the doors. */
    public void comesFrom(String networkAddress) {
        address = networkAddress;
    }
}
