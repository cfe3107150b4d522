package org.atrium.platform.client;

import jakarta.enterprise.context.RequestScoped;

/** Holds the client address of a request; the only request-scoped bean of the domain. */
@RequestScoped
class ClientAddressHolder {

    private String address = ClientAddress.NONE;

    String get() {
        return address;
    }

    void set(String networkAddress) {
        address = networkAddress;
    }
}
