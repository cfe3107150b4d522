package org.atrium.testing.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.atrium.account.Role;

/** Calls use cases as an administrator. */
@Stateless
@PermitAll
@RunAs(Role.Names.ADMIN)
public class AsAdmin extends RoleRunner {}
