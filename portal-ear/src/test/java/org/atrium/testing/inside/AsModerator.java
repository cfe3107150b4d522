package org.atrium.testing.inside;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import org.atrium.account.Role;

/** Calls use cases as a moderator. */
@Stateless
@PermitAll
@RunAs(Role.Names.MODERATOR)
public class AsModerator extends RoleRunner {}
