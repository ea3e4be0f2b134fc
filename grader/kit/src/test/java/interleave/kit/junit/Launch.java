package interleave.kit.junit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests by a launcher of their own, which has only the listeners that it is given. */
final class Launch {
    private Launch() {}

    /** Gives the results of the tests, by display name. */
    static Map<String, TestExecutionResult> of(
            List<? extends DiscoverySelector> selectors, TestExecutionListener... listeners) {
        Map<String, TestExecutionResult> results = new LinkedHashMap<>();
        LauncherConfig config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .addTestExecutionListeners(listeners)
                .addTestExecutionListeners(new TestExecutionListener() {
                    @Override
                    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                        if (test.isTest()) {
                            results.put(test.getDisplayName(), result);
                        }
                    }
                })
                .build();
        Launcher launcher = LauncherFactory.create(config);
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request().selectors(selectors).build());
        return results;
    }
}
