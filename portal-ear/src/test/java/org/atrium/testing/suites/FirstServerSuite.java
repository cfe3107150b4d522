package org.atrium.testing.suites;

import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests of one of the two servers a run has at a time, about half of them by the time they take. A class of a package
 * that nobody named here runs on the {@linkplain SecondServerSuite second}.
 */
@Suite
@SelectPackages("org.atrium")
@IncludeClassNamePatterns(FirstServerSuite.CLASSES)
@ExcludeTags({"browser", "startup"})
class FirstServerSuite {

    static final String CLASSES =
            "org\\.atrium\\.(access|account|escalation|forms|imports|platform|returns|statements)\\..*IT";
}
