package org.atrium.testing.suites;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What survives a stop, a kill and an upgrade: what the {@linkplain StartSuite other tests of the script} have not. */
@Suite
@SelectPackages("org.atrium")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(StartSuite.CLASSES)
@IncludeTags("startup")
class DurabilitySuite {}
