package org.atrium.testing.suites;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests that the {@linkplain FirstServerSuite first server} has not. */
@Suite
@SelectPackages("org.atrium")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(FirstServerSuite.CLASSES)
@ExcludeTags({"browser", "startup"})
class SecondServerSuite {}
