package org.atrium.testing.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.atrium.account.Role;

/** Calls use cases as a customer. */
@Stateless
@PermitAll
@RunAs(Role.Names.CUSTOMER)
public class AsCustomer extends RoleRunner {}
