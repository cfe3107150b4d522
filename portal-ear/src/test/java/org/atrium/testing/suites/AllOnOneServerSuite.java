package org.atrium.testing.suites;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests of {@linkplain FirstServerSuite both} {@linkplain SecondServerSuite servers} on one: on PostgreSQL, where other
 * suites run beside it, starting a second database, index and server takes longer than waiting for the first.
 */
@Suite
@SelectPackages("org.atrium")
@IncludeClassNamePatterns(".*IT")
@ExcludeTags({"browser", "startup"})
class AllOnOneServerSuite {}
